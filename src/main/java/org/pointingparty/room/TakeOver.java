package org.pointingparty.room;

/** Become a facilitator where none has been present for long. Those who were remain facilitators. */
public record TakeOver() implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return Decision.accept(new SeatEvent.FacilitatorAppointed(by));
    }
}
