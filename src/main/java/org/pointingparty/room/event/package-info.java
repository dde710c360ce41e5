/** What has happened in a room. Events know how the room changes; nobody else changes it. */
@NullMarked
package org.pointingparty.room.event;

import org.jspecify.annotations.NullMarked;
