package org.pointingparty.room.command;

import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;

/**
 * Put somebody who is not a facilitator, or by right one who only acts, out of the room until they are admitted again.
 *
 * @param participant the number of the participant to remove
 */
public record Remove(@Nullable String participant) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return room.participants().inRoom(participant)
                .map(chosen -> chosen.isRemovableBy(room.participants().get(by))
                        ? Decision.accept(new SeatEvent.ParticipantRemoved(chosen.id()))
                        : Decision.refuse(Reason.FACILITATOR_STAYS))
                .orElseGet(() -> Decision.refuse(Reason.NO_SUCH_PARTICIPANT));
    }
}
