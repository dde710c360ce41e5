package org.pointingparty.room.command;

import org.pointingparty.room.Room;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.ticket.TicketId;

/** Open a round without a ticket; an unrevealed round is dropped. It ends with {@link Next} or {@link Skip}. */
public record Quick() implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return Decision.accept(RoundEvent.opening(room, TicketId.NONE));
    }
}
