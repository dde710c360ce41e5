package org.pointingparty.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The recent moments of a room, so that a page painted shortly before is sent only what it lacks. A page takes seconds
 * at most to reach its browser. Times are nanoseconds of one clock. Thread-safe.
 */
final class History {

    private static final int LONGEST = 256;
    private static final long OLDEST = Duration.ofSeconds(30).toNanos();

    private final Deque<Moment> moments = new ArrayDeque<>();

    private record Moment(RoomState state, long since) {
    }

    synchronized void add(RoomState state, long now) {
        if (moments.size() == LONGEST) {
            moments.removeFirst();
        }
        moments.addLast(new Moment(state, now));
    }

    /** Forgets moments that are too old for any page still on its way; the latest moment stays. */
    synchronized void forget(long now) {
        while (moments.size() > 1 && now - moments.getFirst().since() > OLDEST) {
            moments.removeFirst();
        }
    }

    /** The moment with this token, if it is recent. */
    synchronized Optional<RoomState> find(@Nullable String token) {
        for (Iterator<Moment> latest = moments.descendingIterator(); latest.hasNext();) {
            RoomState state = latest.next().state();
            if (state.token().equals(token)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
