/** What can be asked of a room, who may ask for it, and what it leads to. */
@NullMarked
package org.pointingparty.room.command;

import org.jspecify.annotations.NullMarked;
