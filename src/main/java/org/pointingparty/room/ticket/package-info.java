/** What is estimated: tickets, the backlog, estimates. */
package org.pointingparty.room.ticket;
