package org.pointingparty.view;

import java.util.List;
import java.util.stream.IntStream;

/** What has changed in the backlog, row by row. Tickets are only ever added, at the end. */
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
        List<TicketRowView> old = before.rows().toList();
        List<TicketRowView> rows = now.rows().toList();
        return IntStream.range(0, rows.size())
                .filter(i -> i >= old.size() || !rows.get(i).equals(old.get(i)))
                .mapToObj(i -> patch(rows.get(i), i < old.size()))
                .toList();
    }

    private static Patch patch(TicketRowView row, boolean exists) {
        String id = "ticket-" + row.id();
        return exists ? Patch.replace(id, ROW, row) : Patch.append(Region.BACKLOG.id(), id, ROW, row);
    }
}
