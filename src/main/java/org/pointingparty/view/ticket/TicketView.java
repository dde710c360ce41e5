package org.pointingparty.view.ticket;

/**
 * What is being estimated, {@code ticket}.
 *
 * @param phase the word for the phase of the room, the same before and after the reveal
 * @param id the ticket's number, 0 if no round is open
 * @param key what another tracker calls it, or empty
 * @param title its title, or empty
 * @param description its description, or empty
 * @param link its address in another tracker, or empty
 * @param position where it stands in the backlog, counted from 1
 * @param total how many tickets the backlog has
 * @param driving whether who looks may drive
 */
public record TicketView(String phase, int id, String key, String title, String description, String link,
        int position, int total,
        boolean driving) {
}
