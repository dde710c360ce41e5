package org.pointingparty.room.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.TimeEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/**
 * Call off the countdown to the reveal. The round is then revealed by hand, even if votes change.
 *
 * @param round the round with the countdown
 */
public record Hold(@Nullable String round) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<Rejection> objection = room.objectionToVotingIn(round);
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        return room.voting().deadlines().reveal() != null
                ? Decision.accept(new TimeEvent.RevealHeld(room.round().id()))
                : Decision.refuse(Reason.NO_COUNTDOWN);
    }
}
