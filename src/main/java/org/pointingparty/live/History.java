package org.pointingparty.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last moments of a room, so that a page painted a moment ago gets what it lacks and not everything. A page is on
 * its way for seconds at most. Times are nanoseconds of one clock. Thread-safe.
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

    /** Forgets what no page can be on its way with any more; the last moment stays. */
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
