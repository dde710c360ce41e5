/** One vote on one ticket, first unseen, then revealed, and what it comes to. */
@NullMarked
package org.pointingparty.room.round;

import org.jspecify.annotations.NullMarked;
