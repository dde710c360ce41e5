package org.pointingparty.room.command;

import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.Seat;
import org.pointingparty.room.refusal.Reason;

/**
 * Do not let somebody in who was removed and asks for it. They may still be admitted, but not ask again.
 *
 * @param participant the number of the one who asks
 */
public record Decline(@Nullable String participant) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return room.participants().removed()
                .filter(removed -> removed.seat() == Seat.KNOCKING && removed.id().toString().equals(participant))
                .findFirst()
                .map(knocking -> Decision.accept(new SeatEvent.ParticipantDeclined(knocking.id())))
                .orElseGet(() -> Decision.refuse(Reason.NO_SUCH_PARTICIPANT));
    }
}
