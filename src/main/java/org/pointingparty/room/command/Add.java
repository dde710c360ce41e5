package org.pointingparty.room.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.TicketEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.ticket.Backlog;
import org.pointingparty.room.ticket.TicketDraft;

/**
 * Add a ticket at the end of the backlog.
 *
 * @param title one line
 * @param description one or more lines, or empty
 * @param link a web address, or empty
 */
public record Add(@Nullable String title, @Nullable String description, @Nullable String link) implements RoomCommand {

    /** A ticket without a link. */
    public Add(@Nullable String title, @Nullable String description) {
        this(title, description, "");
    }

    @Override
    public Decision decide(Room room, ParticipantId by) {
        TicketDraft draft = new TicketDraft("", title, description, link);
        Optional<Rejection> objection = draft.objection();
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        return room.backlog().takes(1)
                ? Decision.accept(new TicketEvent.TicketAdded(room.backlog().nextId(), draft))
                : Decision.refuse(Reason.BACKLOG_FULL, Backlog.LARGEST);
    }
}
