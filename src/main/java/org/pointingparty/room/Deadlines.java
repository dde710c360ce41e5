package org.pointingparty.room;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What happens to a voting round because time passes.
 *
 * @param counting since when it counts down to its reveal, or null if it does not
 * @param held whether it waits to be revealed by hand, since somebody has called a countdown off
 */
public record Deadlines(Instant counting, boolean held) {

    /** How long everybody has to call off a reveal, or to change a vote, once all have voted. */
    public static final Duration COUNTDOWN = Duration.ofSeconds(3);

    /** What is later than this was not waited for: the server was not there. */
    static final Duration LATE = Duration.ofSeconds(2);

    static final Deadlines NONE = new Deadlines(null, false);

    /** When the countdown ends, if there is one. */
    public Optional<Instant> reveal() {
        return Optional.ofNullable(counting).map(since -> since.plus(COUNTDOWN));
    }

    Deadlines counting(Instant since) {
        return new Deadlines(since, held);
    }

    Deadlines holding() {
        return new Deadlines(null, true);
    }
}
