package org.pointingparty.transport.broadcast;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How long a room's next turn waits. A vote does not wait until there are more than 60 a second for a while; then, as
 * when people come and go, turns keep a distance from each other, so that the changes between them share one turn. The
 * distance grows with the time that a turn takes, so that a large room does not keep the server busy.
 *
 * <p>Times are in nanoseconds. Not thread-safe; its room's broadcast guards it.
 */
final class Pace {

    static final long TICK = TimeUnit.MILLISECONDS.toNanos(70);
    static final long PRESENCE_TICK = TimeUnit.MILLISECONDS.toNanos(250);

    /** The time for each change if 60 come in a second; ten times as much may be owed before turns wait. */
    private static final long WORTH = TimeUnit.SECONDS.toNanos(1) / 60;
    private static final long TOLERATED = 10 * WORTH;

    /** After a rush votes wait for half a second longer, lest a pause of the server be taken for its end. */
    private static final long MOST = 4 * TOLERATED;
    private static final int TURNS_PER_DISTANCE = 2;

    private final LongSupplier clock;
    private long owed;
    private long asOf;
    private long began;
    private long took;

    /** The pace of a room that has been quiet until now. */
    Pace(LongSupplier clock) {
        this.clock = clock;
        this.asOf = clock.getAsLong();
        this.began = asOf - PRESENCE_TICK;
    }

    /** How long to wait before the turn that shows a vote, or anything else somebody has done. */
    long afterVote() {
        long now = clock.getAsLong();
        owed = Math.min(MOST, Math.max(0, owed - (now - asOf)) + WORTH);
        asOf = now;
        return owed > TOLERATED ? distance(TICK, now) : 0;
    }

    /** How long to wait before the turn that shows who has come or gone. */
    long afterPresence() {
        return distance(PRESENCE_TICK, clock.getAsLong());
    }

    /** A turn begins. */
    void begin() {
        began = clock.getAsLong();
    }

    /** The turn is over. */
    void end() {
        took = clock.getAsLong() - began;
    }

    private long distance(long tick, long now) {
        return Math.max(0, began + Math.max(tick, TURNS_PER_DISTANCE * took) - now);
    }
}
