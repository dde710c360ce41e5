package org.pointingparty.room;

import java.util.Optional;

/**
 * Pass over the open ticket for now, and go on with the next.
 *
 * @param round the open round, voting or revealed
 */
public record Skip(String round) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<Rejection> objection = room.objectionTo(round);
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        TicketId ticket = room.open().ticket();
        RoomEvent next = RoundEvent.goingOn(room, ticket);
        return room.open().isQuick()
                ? Decision.accept(next)
                : Decision.accept(new TicketEvent.TicketSkipped(ticket), next);
    }
}
