/** Who is or was in a room, in which role, and who is there. */
@NullMarked
package org.pointingparty.room.people;

import org.jspecify.annotations.NullMarked;
