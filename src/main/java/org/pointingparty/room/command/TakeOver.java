package org.pointingparty.room.command;

import org.pointingparty.room.Room;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.people.ParticipantId;

/** Become a facilitator who acts when none has been present for long. The absent ones remain facilitators. */
public record TakeOver() implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return Decision.accept(SeatEvent.FacilitatorAppointed.acting(by));
    }
}
