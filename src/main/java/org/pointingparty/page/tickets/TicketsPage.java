package org.pointingparty.page.tickets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a room's tickets shows, all or those that were looked for, {@code page}.
 *
 * @param room the room's id
 * @param title the room's title
 * @param sought what was looked for, or empty
 * @param total how many tickets there are
 * @param rows those that were found, in the order in which they are taken
 * @param driving whether the visitor may drive
 */
public record TicketsPage(String room, String title, String sought, int total, List<Row> rows, boolean driving) {

    /**
     * A ticket.
     *
     * @param place its place in the backlog, counted from 1
     * @param number its number
     * @param key what another tracker calls it, or empty
     * @param title its title
     * @param estimate what the team settled on, or null
     * @param skipped whether the team passed over it
     */
    public record Row(int place, int number, String key, String title, @Nullable String estimate, boolean skipped) {
    }
}
