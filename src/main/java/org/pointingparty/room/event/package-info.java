/** What has happened in a room. Events alone know how they change the room. */
package org.pointingparty.room.event;
