package org.pointingparty.room.command;

import org.pointingparty.room.Room;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;

/** Vote once more on the ticket whose cards lie open. */
public record Revote() implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return switch (room.phase()) {
            case WAITING -> Decision.refuse(Reason.NOT_STARTED);
            case DONE -> Decision.refuse(Reason.BACKLOG_DONE);
            case VOTING -> Decision.refuse(Reason.ROUND_VOTING);
            case REVEALED -> Decision.accept(RoundEvent.opening(room, room.round().ticket()));
        };
    }
}
