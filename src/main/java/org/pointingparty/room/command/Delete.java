package org.pointingparty.room.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.TicketEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.ticket.Ticket;
import org.pointingparty.room.ticket.TicketId;

/**
 * Take a ticket out of the backlog, with its estimate and rounds; it can be restored.
 *
 * @param ticket the ticket's number
 */
public record Delete(@Nullable String ticket) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<TicketId> wanted = room.backlog().ticket(ticket).map(Ticket::id);
        if (wanted.isEmpty()) {
            return Decision.refuse(Reason.NO_SUCH_TICKET);
        }
        boolean open = room.open() != null && room.open().ticket().equals(wanted.get());
        return open
                ? Decision.refuse(Reason.TICKET_IN_ROUND)
                : Decision.accept(new TicketEvent.TicketDeleted(wanted.get()));
    }
}
