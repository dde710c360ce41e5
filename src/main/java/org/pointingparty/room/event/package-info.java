/** What has happened in a room. Events know how the room changes; nobody else changes it. */
package org.pointingparty.room.event;
