package org.pointingparty.live.time;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.round.Voting;

/**
 * The time of one room: that of the wall clock, except that it goes on steadily while a countdown or a timer runs, so
 * that a clock that is set ahead or back meanwhile neither ends it early nor holds it up. Thread-safe.
 */
public final class SteadyTime {

    private final InstantSource wall;
    private final LongSupplier clock;
    private @Nullable Instant start;
    private long startedAt;

    /** @param clock nanoseconds of a monotonic clock */
    public SteadyTime(InstantSource wall, LongSupplier clock) {
        this.wall = wall;
        this.clock = clock;
    }

    /** What time it is for a room that stands so. */
    public synchronized Instant now(Room room) {
        long nanos = clock.getAsLong();
        if (start == null || !isTiming(room)) {
            start = wall.instant();
            startedAt = nanos;
        }
        return start.plusNanos(nanos - startedAt);
    }

    private static boolean isTiming(Room room) {
        return room.open() instanceof Voting voting
                && (voting.deadlines().reveal() != null || voting.deadlines().running() != null);
    }
}
