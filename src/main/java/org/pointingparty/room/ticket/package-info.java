/** What is estimated: tickets, the backlog, estimates. */
@NullMarked
package org.pointingparty.room.ticket;

import org.jspecify.annotations.NullMarked;
