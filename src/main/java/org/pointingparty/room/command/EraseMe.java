package org.pointingparty.room.command;

import org.pointingparty.room.Room;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.people.ParticipantId;

/** Leave the room and have one's name and votes erased from it. */
public record EraseMe() implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return Decision.accept(new SeatEvent.ParticipantErased(by));
    }
}
