package org.pointingparty.room.round;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * When a round was opened, revealed and left behind. Each is null as long as it has not happened, and in what the first
 * release has kept, which noted no times.
 *
 * @param opened when the first card could be played
 * @param revealed when the cards were turned
 * @param left when the room went on to another round, or to its end
 */
public record Times(@Nullable Instant opened, @Nullable Instant revealed, @Nullable Instant left) {

    static final Times UNKNOWN = new Times(null, null, null);

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

    /** How long the team was busy with the round, its talk after the reveal included; empty if that is not known. */
    public Optional<Duration> taken() {
        return opened == null || left == null ? Optional.empty() : Optional.of(Duration.between(opened, left));
    }
}
