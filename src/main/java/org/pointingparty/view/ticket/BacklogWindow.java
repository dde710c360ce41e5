package org.pointingparty.view.ticket;

import java.util.List;
import org.pointingparty.room.Room;
import org.pointingparty.room.ticket.Backlog;
import org.pointingparty.room.ticket.Ticket;
import org.pointingparty.room.ticket.TicketId;

/**
 * Which tickets of a long backlog are in the page: those around the one that the team is at, by the page. A short
 * backlog is whole in it.
 *
 * @param from the place of the first, counted from 0
 * @param to the place behind the last
 * @param total how many tickets there are
 */
public record BacklogWindow(int from, int to, int total) {

    private static final int WHOLE = 60;
    private static final int PAGE = 50;

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

    public List<Ticket> of(List<Ticket> tickets) {
        return tickets.subList(from, to);
    }
}
