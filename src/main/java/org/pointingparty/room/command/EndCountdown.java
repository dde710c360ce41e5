package org.pointingparty.room.command;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.event.TimeEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.round.Deadlines;
import org.pointingparty.room.round.RoundId;

/**
 * End a countdown by revealing the round, or without a reveal if somebody present has yet to vote. A countdown whose
 * end nobody could watch, because the server was down, begins again. Given by the clock.
 *
 * @param round the round with the countdown
 * @param now the present time
 * @param present whom the round waits for
 */
public record EndCountdown(String round, Instant now, Set<ParticipantId> present) implements RoomCommand {

    /** Copies the set. */
    public EndCountdown {
        present = Set.copyOf(present);
    }

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<Rejection> objection = room.objectionToVotingIn(round);
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        Instant due = room.voting().deadlines().reveal();
        return due != null && !now.isBefore(due)
                ? Decision.accept(end(room, due))
                : Decision.refuse(Reason.NO_COUNTDOWN);
    }

    private RoomEvent end(Room room, Instant due) {
        RoundId id = room.round().id();
        if (room.reveal(present).isEmpty()) {
            return new TimeEvent.CountdownStopped(id);
        }
        return now.isAfter(due.plus(Deadlines.LATE))
                ? new TimeEvent.CountdownBegun(id)
                : new RoundEvent.RoundRevealed(id);
    }
}
