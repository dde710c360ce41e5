package org.pointingparty.room.round;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * What happens to a voting round because time passes.
 *
 * @param counting since when it counts down to its reveal, or null if it does not
 * @param held whether it waits to be revealed by hand, since somebody has called a countdown off
 * @param timer how long those who drive give it, or null
 */
public record Deadlines(@Nullable Instant counting, boolean held, @Nullable Timer timer) {

    /** How long everybody has to call off a reveal, or to change a vote, once all have voted. */
    public static final Duration COUNTDOWN = Duration.ofSeconds(3);

    /** What is later than this was not waited for: the server was not there. */
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

    @InsideRoom
    public Deadlines timed(@Nullable Timer changed) {
        return new Deadlines(counting, held, changed);
    }

    @InsideRoom
    public Deadlines counting(@Nullable Instant since) {
        return new Deadlines(since, held, timer);
    }

    @InsideRoom
    public Deadlines holding() {
        return new Deadlines(null, true, timer);
    }
}
