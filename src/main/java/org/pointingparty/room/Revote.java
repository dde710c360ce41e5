package org.pointingparty.room;

/** Vote once more on the ticket whose cards lie open. */
public record Revote() implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return switch (room.phase()) {
            case WAITING -> Decision.refuse(Reason.NOT_STARTED);
            case DONE -> Decision.refuse(Reason.BACKLOG_DONE);
            case VOTING -> Decision.refuse(Reason.ROUND_VOTING);
            case REVEALED -> Decision.accept(RoundEvent.opening(room, room.open().ticket()));
        };
    }
}
