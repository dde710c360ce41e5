package org.pointingparty.room.command;

import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;

/**
 * Have somebody leave who is no facilitator, and not come back before being let in.
 *
 * @param participant the number of who is to go
 */
public record Remove(@Nullable String participant) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return room.participants().inRoom(participant)
                .map(chosen -> chosen.facilitator()
                        ? Decision.refuse(Reason.FACILITATOR_STAYS)
                        : Decision.accept(new SeatEvent.ParticipantRemoved(chosen.id())))
                .orElseGet(() -> Decision.refuse(Reason.NO_SUCH_PARTICIPANT));
    }
}
