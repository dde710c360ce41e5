package org.pointingparty.room.command;

import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;

/**
 * Let somebody who was removed come back.
 *
 * @param participant the removed participant's number
 */
public record Admit(@Nullable String participant) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return room.participants().removed()
                .filter(removed -> removed.id().toString().equals(participant))
                .findFirst()
                .map(removed -> Decision.accept(new SeatEvent.ParticipantAdmitted(removed.id())))
                .orElseGet(() -> Decision.refuse(Reason.NO_SUCH_PARTICIPANT));
    }
}
