package org.pointingparty.view;

import java.util.List;

/**
 * The list of tickets, {@code backlog}.
 *
 * @param tickets in the order they are taken
 */
public record BacklogView(List<TicketRowView> tickets) {
}
