package org.pointingparty.room;

/** Leave the room and be forgotten in it: name, votes, and who it was. */
public record EraseMe() implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return Decision.accept(new SeatEvent.ParticipantErased(by));
    }
}
