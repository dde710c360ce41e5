package org.pointingparty.live.admission;

import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.RoomId;

/**
 * Remembers for a second which rooms are not there, so that nobody has them looked up again and again. Thread-safe; no
 * lock is held while a room is looked up.
 */
public final class UnknownRooms {

    /** How many are remembered at most, the latest. */
    static final int MOST = 10_000;

    /** For how long, in nanoseconds. */
    static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final LongSupplier clock;
    private final Map<RoomId, Long> unknown = new Latest<>(MOST);

    /** @param clock nanoseconds, as {@link System#nanoTime} */
    public UnknownRooms(LongSupplier clock) {
        this.clock = clock;
    }

    /** What the look-up says of a room, or has said within the last second if that was that it is absent. */
    public <T> T answer(RoomId room, T absent, Supplier<T> lookUp) {
        if (isFresh(room)) {
            return absent;
        }
        T answer = lookUp.get();
        if (answer.equals(absent)) {
            note(room);
        }
        return answer;
    }

    /** This room may be there again. */
    public synchronized void forget(RoomId room) {
        unknown.remove(room);
    }

    private synchronized boolean isFresh(RoomId room) {
        @Nullable Long at = unknown.get(room);
        return at != null && clock.getAsLong() - at < FRESH;
    }

    private synchronized void note(RoomId room) {
        unknown.put(room, clock.getAsLong());
    }
}
