package org.pointingparty.page.transfer;

import jakarta.servlet.AsyncContext;
import java.util.concurrent.TimeUnit;

/** Bytes that come from a browser, or go to one, while no thread waits. Thread-safe. */
abstract class Transfer {

    /** How long nobody needs to hurry, in seconds, and how many bytes a second must have moved after that. */
    private static final long GRACE = 10;
    private static final long FLOOR = 8 << 10;

    private final AsyncContext context;
    private final Transfers transfers;
    private final long begun;
    private long moved;
    private boolean ended;

    /** @param begun when it began, of {@link System#nanoTime} */
    Transfer(AsyncContext context, Transfers transfers, long begun) {
        this.context = context;
        this.transfers = transfers;
        this.begun = begun;
    }

    final AsyncContext context() {
        return context;
    }

    final Transfers transfers() {
        return transfers;
    }

    final boolean isEnded() {
        return ended;
    }

    final long moved() {
        return moved;
    }

    final void move(int bytes) {
        moved += bytes;
    }

    /** Ends it if it goes too slowly. */
    final synchronized void hurry(long now) {
        if (isTooSlow(moved, now - begun)) {
            giveUp();
        }
    }

    /** Whether so many bytes are too few for so many nanoseconds. */
    static boolean isTooSlow(long bytes, long nanos) {
        return bytes < (TimeUnit.NANOSECONDS.toSeconds(nanos) - GRACE) * FLOOR;
    }

    /** It is too slow. */
    abstract void giveUp();

    /** How many bytes it holds. */
    abstract long held();

    /** It is over; returns whether it was not before. */
    final boolean end() {
        boolean first = !ended;
        ended = true;
        if (first) {
            transfers.forget(this);
        }
        return first;
    }
}
