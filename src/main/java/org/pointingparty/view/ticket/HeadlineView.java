package org.pointingparty.view.ticket;

/**
 * What the room is called, {@code headline}.
 *
 * @param title its title
 * @param archived whether it is laid aside
 */
public record HeadlineView(String title, boolean archived) {
}
