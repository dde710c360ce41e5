package org.pointingparty.transport.broadcast;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How long a room's next turn waits. Votes wait for nothing until there are more than 60 a second for a while; then,
 * and for who comes and goes, turns keep a distance from each other, so that what happens between them is folded into
 * one. The distance grows with what a turn takes, lest a large room keep the server busy with itself.
 *
 * <p>Times are in nanoseconds. Not thread-safe; its room's broadcast guards it.
 */
final class Pace {

    static final long TICK = TimeUnit.MILLISECONDS.toNanos(70);
    static final long PRESENCE_TICK = TimeUnit.MILLISECONDS.toNanos(250);

    /** A change is worth the time it would have if 60 came in a second; so much time may be owed before turns wait. */
    private static final long WORTH = TimeUnit.SECONDS.toNanos(1) / 60;
    private static final long TOLERATED = 10 * WORTH;

    /** After a rush votes wait for half a second longer: a pause of the server in its midst is not its end. */
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

    /** How long the turn waits that shows a vote, or anything else somebody has done. */
    long afterVote() {
        long now = clock.getAsLong();
        owed = Math.min(MOST, Math.max(0, owed - (now - asOf)) + WORTH);
        asOf = now;
        return owed > TOLERATED ? distance(TICK, now) : 0;
    }

    /** How long the turn waits that shows who has come or gone. */
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
