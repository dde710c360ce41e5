/** Rounds: voting, then revealed, and what the votes amount to. */
@NullMarked
package org.pointingparty.room.round;

import org.jspecify.annotations.NullMarked;
