package org.pointingparty.room;

/** Leave the room for good. */
public record Leave() implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return Decision.accept(new SeatEvent.ParticipantLeft(by));
    }
}
