/** Tickets, the backlog, and estimates. */
@NullMarked
package org.pointingparty.room.ticket;

import org.jspecify.annotations.NullMarked;
