package org.pointingparty.room.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.TimeEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/**
 * Stop the timer; the round goes on without one.
 *
 * @param round the round with the timer
 */
public record StopTimer(@Nullable String round) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<Rejection> objection = room.objectionToVotingIn(round);
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        return room.voting().deadlines().running() != null
                ? Decision.accept(new TimeEvent.TimerStopped(room.round().id()))
                : Decision.refuse(Reason.NO_TIMER);
    }
}
