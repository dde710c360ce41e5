package org.pointingparty.room.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.round.Voting;
import org.pointingparty.room.ticket.Ticket;
import org.pointingparty.room.ticket.TicketId;

/**
 * Open a round on a chosen ticket, estimated or not; an unrevealed round on another ticket is dropped.
 *
 * @param ticket the ticket's number
 */
public record Choose(@Nullable String ticket) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<TicketId> wanted = room.backlog().ticket(ticket).map(Ticket::id);
        if (wanted.isEmpty()) {
            return Decision.refuse(Reason.NO_SUCH_TICKET);
        }
        return room.open() instanceof Voting voting && voting.ticket().equals(wanted.get())
                ? Decision.refuse(Reason.TICKET_OPEN)
                : Decision.accept(RoundEvent.opening(room, wanted.get()));
    }
}
