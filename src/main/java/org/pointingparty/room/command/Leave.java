package org.pointingparty.room.command;

import org.pointingparty.room.Room;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.people.ParticipantId;

/** Leave the room; the seat is kept for a return. */
public record Leave() implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return Decision.accept(new SeatEvent.ParticipantLeft(by));
    }
}
