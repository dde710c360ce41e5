package org.pointingparty.room.command;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.TimeEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.round.Timer;

/**
 * Set a timer for the open round, starting now; it replaces a running one.
 *
 * @param round the round that is voting
 * @param seconds how long the timer runs, in digits
 * @param reveal {@code yes} to reveal the round when the time is up; {@code no}, null or empty not to
 */
public record SetTimer(@Nullable String round, @Nullable String seconds, @Nullable String reveal)
        implements RoomCommand {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,5}");
    private static final String YES = "yes";
    private static final String NO = "no";

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<Rejection> objection = room.objectionToVotingIn(round);
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        if (reveal != null && !reveal.isEmpty() && !reveal.equals(YES) && !reveal.equals(NO)) {
            return Decision.refuse(Reason.MALFORMED);
        }
        int length = seconds != null && DIGITS.matcher(seconds).matches() ? Integer.parseInt(seconds) : 0;
        return length >= Timer.SHORTEST && length <= Timer.LONGEST
                ? Decision.accept(new TimeEvent.TimerSet(room.round().id(), length, YES.equals(reveal)))
                : Decision.refuse(Reason.TIMER_LENGTH, Timer.SHORTEST, Timer.LONGEST / 60);
    }
}
