package org.pointingparty.room.round;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * When a round was opened, revealed and left. Each is null until it happens, and in rounds stored by the first release,
 * which recorded no times.
 *
 * @param opened when the first card could be played
 * @param revealed when the cards were shown
 * @param left when the room moved on to another round, or finished its backlog
 */
public record Times(@Nullable Instant opened, @Nullable Instant revealed, @Nullable Instant left) {

    static final Times UNKNOWN = new Times(null, null, null);

    /** The times of a round opened now; null if the time is unknown. */
    @InsideRoom
    public static Times opened(@Nullable Instant at) {
        return new Times(at, null, null);
    }

    Times revealed(@Nullable Instant at) {
        return new Times(opened, at, null);
    }

    Times left(@Nullable Instant at) {
        return new Times(opened, revealed, at);
    }

    /** How long the team spent on the round, including the discussion after the reveal; empty if unknown. */
    public Optional<Duration> taken() {
        return opened == null || left == null ? Optional.empty() : Optional.of(Duration.between(opened, left));
    }
}
