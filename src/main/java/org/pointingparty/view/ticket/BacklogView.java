package org.pointingparty.view.ticket;

import java.util.List;

/**
 * Region {@code backlog}: the list of tickets.
 *
 * @param first the position of the first listed ticket, counted from 1
 * @param tickets the rows, in the order in which the tickets are taken
 */
public record BacklogView(int first, List<TicketRowView> tickets) {
}
