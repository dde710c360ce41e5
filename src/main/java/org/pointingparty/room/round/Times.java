package org.pointingparty.room.round;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * When a round was opened, revealed and left. Each is null until it happens, and in rounds stored by the first release,
 * which recorded no times.
 *
 * @param opened when the first card could be played
 * @param revealed when the cards were shown
 * @param left when the room moved on to another round, or finished its backlog
 */
public record Times(Instant opened, Instant revealed, Instant left) {

    static final Times UNKNOWN = new Times(null, null, null);

    /** The times of a round opened now; null if the time is unknown. */
    @InsideRoom
    public static Times opened(Instant at) {
        return new Times(at, null, null);
    }

    Times revealed(Instant at) {
        return new Times(opened, at, null);
    }

    Times left(Instant at) {
        return new Times(opened, revealed, at);
    }

    /** How long the team spent on the round, including the discussion after the reveal; empty if unknown. */
    public Optional<Duration> taken() {
        return opened == null || left == null ? Optional.empty() : Optional.of(Duration.between(opened, left));
    }
}
