package org.pointingparty.view.ticket;

import org.jspecify.annotations.Nullable;

/**
 * Element {@code ticket-N}: a ticket's row in the backlog.
 *
 * @param room the room's id
 * @param id the ticket's number
 * @param key what another tracker calls it, or empty
 * @param title the ticket's title
 * @param current whether the open round is on this ticket
 * @param skipped whether the team passed over it
 * @param estimate the estimate the team settled on, or null
 * @param driving whether the viewer may drive, and so choose the ticket
 */
public record TicketRowView(
        String room, int id, String key, String title, boolean current, boolean skipped,
        @Nullable String estimate, boolean driving) {
}
