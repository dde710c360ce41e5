package org.pointingparty.room.command;

import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;

/**
 * Make somebody else a facilitator, by as good a mandate as one's own, and stop being one.
 *
 * @param participant the new facilitator's number
 */
public record HandOver(@Nullable String participant) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return room.participants().inRoom(participant)
                .filter(successor -> !successor.id().equals(by))
                .map(successor -> to(successor, room.participants().get(by)))
                .orElseGet(() -> Decision.refuse(Reason.NO_SUCH_PARTICIPANT));
    }

    private static Decision to(Participant successor, Participant by) {
        RoomEvent resigned = new SeatEvent.FacilitatorResigned(by.id());
        return successor.mandate().compareTo(by.mandate()) < 0
                ? Decision.accept(SeatEvent.FacilitatorAppointed.by(by.mandate(), successor.id()), resigned)
                : Decision.accept(resigned);
    }
}
