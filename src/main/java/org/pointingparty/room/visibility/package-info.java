/** The mark for what the room's packages share with each other and with nobody else. */
@NullMarked
package org.pointingparty.room.visibility;

import org.jspecify.annotations.NullMarked;
