package org.pointingparty.room.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.event.TicketEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.ticket.TicketId;

/**
 * Pass over the open ticket for now and move on to the next.
 *
 * @param round the open round, voting or revealed
 */
public record Skip(@Nullable String round) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<Rejection> objection = room.objectionTo(round);
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        TicketId ticket = room.round().ticket();
        RoomEvent next = RoundEvent.goingOn(room, ticket);
        return room.round().isQuick()
                ? Decision.accept(next)
                : Decision.accept(new TicketEvent.TicketSkipped(ticket), next);
    }
}
