/** One vote on one ticket, first unseen, then revealed, and what it comes to. */
package org.pointingparty.room.round;
