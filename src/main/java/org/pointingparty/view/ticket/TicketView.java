package org.pointingparty.view.ticket;

/**
 * Region {@code ticket}: the ticket that is being estimated.
 *
 * @param phase the word for the room's phase, the same before and after the reveal
 * @param id the ticket's number, 0 if no round is open
 * @param key what another tracker calls it, or empty
 * @param title the ticket's title, or empty
 * @param description the ticket's description, or empty
 * @param link its address in another tracker, or empty
 * @param position its position in the backlog, counted from 1
 * @param total the number of tickets in the backlog
 * @param driving whether the viewer may drive
 */
public record TicketView(String phase, int id, String key, String title, String description, String link,
        int position, int total,
        boolean driving) {
}
