/** What has happened in a room. Events alone know how they change the room. */
@NullMarked
package org.pointingparty.room.event;

import org.jspecify.annotations.NullMarked;
