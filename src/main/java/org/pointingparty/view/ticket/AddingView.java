package org.pointingparty.view.ticket;

import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.ticket.Ticket;

/**
 * What stands below the list of tickets, {@code adding}: which of them are listed, what was deleted, and the form that
 * adds one.
 *
 * @param room the room's id
 * @param from the place of the first that is listed, counted from 1
 * @param to the place of the last that is listed
 * @param total how many there are
 * @param deleted the number of the ticket that was deleted last, 0 if none is deleted
 * @param title its title, or null
 * @param driving whether who looks may drive, and so add and restore
 */
public record AddingView(String room, int from, int to, int total, int deleted, @Nullable String title,
        boolean driving) {

    public static AddingView of(Room room, boolean driving) {
        BacklogWindow window = BacklogWindow.of(room);
        Ticket deleted = driving ? room.backlog().lastDeleted().orElse(null) : null;
        boolean whole = window.to() - window.from() == window.total();
        return new AddingView(room.id().value(), window.from() + 1, whole ? 0 : window.to(), whole ? 0 : window.total(),
                deleted == null ? 0 : deleted.id().number(), deleted == null ? null : deleted.title(), driving);
    }
}
