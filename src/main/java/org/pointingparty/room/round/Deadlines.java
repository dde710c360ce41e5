package org.pointingparty.room.round;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * The countdown and the timer of a voting round.
 *
 * @param counting when the countdown to the reveal began, or null if there is none
 * @param held whether the round waits to be revealed by hand because somebody called off a countdown
 * @param timer the timer, or null if none was set
 */
public record Deadlines(Instant counting, boolean held, Timer timer) {

    /** How long a countdown lasts: the time to call off the reveal, or to change a vote, once all have voted. */
    public static final Duration COUNTDOWN = Duration.ofSeconds(3);

    /** A deadline noticed later than this was missed because the server was down. */
    @InsideRoom
    public static final Duration LATE = Duration.ofSeconds(2);

    static final Deadlines NONE = new Deadlines(null, false, null);

    /** When the countdown ends, if there is one. */
    public Optional<Instant> reveal() {
        return Optional.ofNullable(counting).map(since -> since.plus(COUNTDOWN));
    }

    /** The timer, if there is one and its time is not up. */
    public Optional<Timer> running() {
        return Optional.ofNullable(timer).filter(set -> !set.over());
    }

    /** The same deadlines with this timer, or none if null. */
    @InsideRoom
    public Deadlines timed(Timer changed) {
        return new Deadlines(counting, held, changed);
    }

    /** The same deadlines with a countdown from this time, or none if null. */
    @InsideRoom
    public Deadlines counting(Instant since) {
        return new Deadlines(since, held, timer);
    }

    /** The same deadlines after the countdown was called off. */
    @InsideRoom
    public Deadlines holding() {
        return new Deadlines(null, true, timer);
    }
}
