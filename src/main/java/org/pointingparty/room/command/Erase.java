package org.pointingparty.room.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;

/**
 * Erase the name and votes of somebody who is or was in the room, but not of another facilitator by right who is in it.
 *
 * @param participant the number of the participant to erase
 */
public record Erase(@Nullable String participant) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<Participant> chosen = room.participants().all().stream()
                .filter(seat -> seat.id().toString().equals(participant) && !seat.isErased())
                .findFirst();
        if (chosen.isEmpty()) {
            return Decision.refuse(Reason.NO_SUCH_PARTICIPANT);
        }
        Participant seat = chosen.get();
        return seat.isErasableBy(room.participants().get(by))
                ? Decision.accept(new SeatEvent.ParticipantErased(seat.id()))
                : Decision.refuse(Reason.FACILITATOR_STAYS);
    }
}
