package org.pointingparty.room.command;

import org.pointingparty.room.Room;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;

/** Open the first round, or the next one if tickets were added after the end of the backlog. */
public record Start() implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        if (room.open() != null) {
            return Decision.refuse(Reason.ALREADY_STARTED);
        }
        return room.backlog().openAfter(null)
                .map(ticket -> Decision.accept(RoundEvent.opening(room, ticket.id())))
                .orElseGet(() -> Decision.refuse(Reason.BACKLOG_DONE));
    }
}
