package org.pointingparty.room.command;

import java.time.Instant;
import java.util.Optional;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.event.TimeEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.round.Deadlines;
import org.pointingparty.room.round.Timer;
import org.pointingparty.room.round.Voting;

/**
 * End a timer that has run out, and reveal the round if the timer was set to do so and somebody has voted. A timer that
 * ran out while the server was down reveals nothing. Given by the clock.
 *
 * @param round the round with the timer
 * @param now the present time
 */
public record EndTimer(String round, Instant now) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<Rejection> objection = room.objectionToVotingIn(round);
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        Timer timer = room.voting().deadlines().running();
        return timer != null && timer.isDue(now) ? end(room.voting(), timer) : Decision.refuse(Reason.NO_TIMER);
    }

    private Decision end(Voting voting, Timer timer) {
        RoomEvent over = new TimeEvent.TimerRanOut(voting.id());
        boolean late = now.isAfter(timer.due().plus(Deadlines.LATE));
        return timer.reveals() && !late && !voting.votes().isEmpty()
                ? Decision.accept(over, new RoundEvent.RoundRevealed(voting.id()))
                : Decision.accept(over);
    }
}
