/** Tickets, the backlog, and estimates. */
package org.pointingparty.room.ticket;
