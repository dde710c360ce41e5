package org.pointingparty.room.command;

import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;

/**
 * Make somebody else a facilitator too.
 *
 * @param participant the new facilitator's number
 */
public record Appoint(@Nullable String participant) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return room.participants().inRoom(participant)
                .map(chosen -> chosen.facilitator()
                        ? Decision.refuse(Reason.ALREADY_FACILITATOR)
                        : Decision.accept(new SeatEvent.FacilitatorAppointed(chosen.id())))
                .orElseGet(() -> Decision.refuse(Reason.NO_SUCH_PARTICIPANT));
    }
}
