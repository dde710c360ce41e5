package org.pointingparty.room.command;

import org.pointingparty.room.Room;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.people.ParticipantId;

/** Leave the room and be forgotten in it: name, votes, and who it was. */
public record EraseMe() implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return Decision.accept(new SeatEvent.ParticipantErased(by));
    }
}
