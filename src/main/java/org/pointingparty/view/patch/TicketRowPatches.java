package org.pointingparty.view.patch;

import java.util.List;
import java.util.stream.IntStream;
import org.pointingparty.view.RoomView;
import org.pointingparty.view.ticket.BacklogView;
import org.pointingparty.view.ticket.TicketRowView;

/** The changes in the backlog: row by row, or the whole list if a ticket has moved, gone, or come in between. */
final class TicketRowPatches {

    private static final String ROW = "ticket-row";

    private TicketRowPatches() {
    }

    static List<Patch> between(RoomView before, RoomView now) {
        boolean same = before.room().backlog() == now.room().backlog() && before.room().open() == now.room().open()
                && before.driving() == now.driving();
        if (same) {
            return List.of();
        }
        BacklogView old = before.backlog();
        BacklogView list = now.backlog();
        if (!isContinued(old, list)) {
            return List.of(Patch.replace(Region.BACKLOG.id(), Region.BACKLOG.id(), list));
        }
        List<TicketRowView> rows = list.tickets();
        return IntStream.range(0, rows.size())
                .filter(i -> i >= old.tickets().size() || !rows.get(i).equals(old.tickets().get(i)))
                .mapToObj(i -> patch(rows.get(i), i < old.tickets().size()))
                .toList();
    }

    /** Whether every row is still in its place. */
    private static boolean isContinued(BacklogView old, BacklogView list) {
        List<TicketRowView> rows = list.tickets();
        return old.first() == list.first() && old.tickets().size() <= rows.size()
                && IntStream.range(0, old.tickets().size())
                        .allMatch(i -> old.tickets().get(i).id() == rows.get(i).id());
    }

    private static Patch patch(TicketRowView row, boolean exists) {
        String id = "ticket-" + row.id();
        return exists ? Patch.replace(id, ROW, row) : Patch.append(Region.BACKLOG.id(), id, ROW, row);
    }
}
