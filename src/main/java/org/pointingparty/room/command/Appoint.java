package org.pointingparty.room.command;

import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.people.Mandate;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;

/**
 * Make somebody else a facilitator too, by as good a mandate as one's own: by right this confirms somebody who acts.
 *
 * @param participant the new facilitator's number
 */
public record Appoint(@Nullable String participant) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Mandate own = room.participants().get(by).mandate();
        return room.participants().inRoom(participant)
                .map(chosen -> chosen.mandate().compareTo(own) < 0
                        ? Decision.accept(SeatEvent.FacilitatorAppointed.by(own, chosen.id()))
                        : Decision.refuse(Reason.ALREADY_FACILITATOR))
                .orElseGet(() -> Decision.refuse(Reason.NO_SUCH_PARTICIPANT));
    }
}
