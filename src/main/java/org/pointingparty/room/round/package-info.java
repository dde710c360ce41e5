/** Rounds: voting, then revealed, and what the votes amount to. */
package org.pointingparty.room.round;
