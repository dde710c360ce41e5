package org.pointingparty.page.tickets;

import org.pointingparty.page.FormState;

/**
 * What the page for editing a ticket shows, {@code page}.
 *
 * @param room the room's id
 * @param title the room's title
 * @param number the ticket's number
 * @param form what its fields say, and what is wrong with them
 */
public record TicketPage(String room, String title, int number, FormState form) {
}
