package org.pointingparty.view.ticket;

import java.util.List;
import org.pointingparty.room.Room;
import org.pointingparty.room.ticket.Backlog;
import org.pointingparty.room.ticket.Ticket;
import org.pointingparty.room.ticket.TicketId;

/**
 * The tickets of a long backlog that a page lists: the block of fixed size that holds the current ticket. A short
 * backlog is listed as a whole.
 *
 * @param from the position of the first, counted from 0, inclusive
 * @param to the position of the last, exclusive
 * @param total the number of tickets in the backlog
 */
public record BacklogWindow(int from, int to, int total) {

    private static final int WHOLE = 60;
    private static final int PAGE = 50;

    /** The window of this room's backlog. */
    public static BacklogWindow of(Room room) {
        int total = room.backlog().tickets().size();
        if (total <= WHOLE) {
            return new BacklogWindow(0, total, total);
        }
        int from = current(room) / PAGE * PAGE;
        return new BacklogWindow(from, Math.min(total, from + PAGE), total);
    }

    private static int current(Room room) {
        Backlog backlog = room.backlog();
        TicketId ticket = room.open() != null
                ? room.open().ticket()
                : backlog.openAfter(null).map(Ticket::id).orElse(TicketId.NONE);
        return Math.max(0, backlog.position(ticket));
    }

    /** Those of the backlog's tickets that are in this window. */
    public List<Ticket> of(List<Ticket> tickets) {
        return tickets.subList(from, to);
    }
}
