package org.pointingparty.room.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.TicketEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.ticket.Backlog;
import org.pointingparty.room.ticket.Ticket;

/**
 * Bring a deleted ticket back to its place, with its estimate and rounds.
 *
 * @param ticket the ticket's number
 */
public record Restore(@Nullable String ticket) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<Ticket> deleted = room.backlog().deletedTicket(ticket);
        if (deleted.isEmpty()) {
            return Decision.refuse(Reason.NOT_DELETED);
        }
        Optional<Rejection> objection = room.backlog().objectionToKey(deleted.get().key());
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        return room.backlog().tickets().size() < Backlog.LARGEST
                ? Decision.accept(new TicketEvent.TicketRestored(deleted.get().id()))
                : Decision.refuse(Reason.BACKLOG_FULL, Backlog.LARGEST);
    }
}
