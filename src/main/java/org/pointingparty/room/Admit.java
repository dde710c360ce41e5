package org.pointingparty.room;

/**
 * Let somebody come back who was removed.
 *
 * @param participant the number of the former seat
 */
public record Admit(String participant) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return room.participants().removed()
                .filter(removed -> removed.id().toString().equals(participant))
                .findFirst()
                .map(removed -> Decision.accept(new SeatEvent.ParticipantAdmitted(removed.id())))
                .orElseGet(() -> Decision.refuse(Reason.NO_SUCH_PARTICIPANT));
    }
}
