package org.pointingparty.view.ticket;

/**
 * Region {@code headline}: the room's title.
 *
 * @param title the title
 * @param archived whether the room is archived
 */
public record HeadlineView(String title, boolean archived) {
}
