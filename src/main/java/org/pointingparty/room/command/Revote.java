package org.pointingparty.room.command;

import org.pointingparty.room.Room;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;

/** Open another round on the revealed round's ticket, or another quick vote. */
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
