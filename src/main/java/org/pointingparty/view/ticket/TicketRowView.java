package org.pointingparty.view.ticket;

import org.jspecify.annotations.Nullable;

/**
 * A ticket's row in the backlog, {@code ticket-N}.
 *
 * @param room the room's id
 * @param id the ticket's number
 * @param key what another tracker calls it, or empty
 * @param title its title
 * @param current whether its round is open
 * @param skipped whether the team passed over it
 * @param estimate the label of the card the team settled on, or null
 * @param driving whether who looks may drive, and so may choose the ticket
 */
public record TicketRowView(
        String room, int id, String key, String title, boolean current, boolean skipped,
        @Nullable String estimate, boolean driving) {
}
