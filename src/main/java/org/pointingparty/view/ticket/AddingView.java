package org.pointingparty.view.ticket;

import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.ticket.Ticket;

/**
 * Region {@code adding}, below the list of tickets: which of them are listed, which was deleted last, and the form that
 * adds one.
 *
 * @param room the room's id
 * @param from the position of the first listed ticket, counted from 1
 * @param to the position of the last listed ticket, or 0 if all are listed
 * @param total the number of tickets, or 0 if all are listed
 * @param deleted the number of the ticket deleted last; 0 if none is deleted or the viewer may not drive
 * @param title the title of that ticket, or null
 * @param driving whether the viewer may drive, and so add and restore tickets
 */
public record AddingView(String room, int from, int to, int total, int deleted, @Nullable String title,
        boolean driving) {

    /** The region for this room. */
    public static AddingView of(Room room, boolean driving) {
        BacklogWindow window = BacklogWindow.of(room);
        Ticket deleted = driving ? room.backlog().lastDeleted().orElse(null) : null;
        boolean whole = window.to() - window.from() == window.total();
        return new AddingView(room.id().value(), window.from() + 1, whole ? 0 : window.to(), whole ? 0 : window.total(),
                deleted == null ? 0 : deleted.id().number(), deleted == null ? null : deleted.title(), driving);
    }
}
