package org.pointingparty.room.round;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * The countdown and the timer of a voting round.
 *
 * @param counting when the countdown to the reveal began, or null if there is none
 * @param held whether the round waits to be revealed by hand because somebody called off a countdown
 * @param timer the timer, or null if none was set
 */
public record Deadlines(@Nullable Instant counting, boolean held, @Nullable Timer timer) {

    /** How long a countdown lasts: the time to call off the reveal, or to change a vote, once all have voted. */
    public static final Duration COUNTDOWN = Duration.ofSeconds(3);

    /** A deadline noticed later than this was missed because the server was down. */
    @InsideRoom
    public static final Duration LATE = Duration.ofSeconds(2);

    static final Deadlines NONE = new Deadlines(null, false, null);

    /** When the countdown ends, or null if there is none. */
    public @Nullable Instant reveal() {
        return counting == null ? null : counting.plus(COUNTDOWN);
    }

    /** The timer, or null if there is none or its time is up. */
    public @Nullable Timer running() {
        return timer == null || timer.over() ? null : timer;
    }

    /** The same deadlines with this timer, or none if null. */
    @InsideRoom
    public Deadlines timed(@Nullable Timer changed) {
        return new Deadlines(counting, held, changed);
    }

    /** The same deadlines with a countdown from this time, or none if null. */
    @InsideRoom
    public Deadlines counting(@Nullable Instant since) {
        return new Deadlines(since, held, timer);
    }

    /** The same deadlines after the countdown was called off. */
    @InsideRoom
    public Deadlines holding() {
        return new Deadlines(null, true, timer);
    }
}
