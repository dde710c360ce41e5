/** What the room's own folders show each other and nobody else. */
@NullMarked
package org.pointingparty.room.visibility;

import org.jspecify.annotations.NullMarked;
