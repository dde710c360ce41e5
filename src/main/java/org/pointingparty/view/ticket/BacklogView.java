package org.pointingparty.view.ticket;

import java.util.List;

/**
 * The list of tickets, {@code backlog}.
 *
 * @param first the place of the first that is listed, counted from 1
 * @param tickets in the order they are taken
 */
public record BacklogView(int first, List<TicketRowView> tickets) {
}
