package org.pointingparty.room;

/** Open a round without a ticket; an unrevealed round is dropped. It ends with {@link Next} or {@link Skip}. */
public record Quick() implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return Decision.accept(RoundEvent.opening(room, TicketId.NONE));
    }
}
