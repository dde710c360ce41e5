package org.pointingparty.transport.outbox;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * The signs of life of one outbox's browser. It is overdue after two pings in a row without an answer within 25 seconds
 * each, or when a send has stalled.
 *
 * <p>Pings are counted, not just time: a server that was itself suspended for a while must not drop everybody.
 * Thread-safe.
 */
public final class Pulse implements Monitored {

    private static final int TOLERATED = 2;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(25);

    private final Outbox outbox;
    private final LongSupplier clock;
    private final AtomicInteger unanswered = new AtomicInteger();
    private volatile long lastPing;

    /**
     * The pulse of a browser that is assumed to be alive.
     *
     * @param clock nanoseconds, as {@link System#nanoTime}
     */
    public Pulse(Outbox outbox, LongSupplier clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Notes that the browser has answered, which shows that it reads; what else it sends does not. */
    public void heard() {
        unanswered.set(0);
    }

    @Override
    public void ping() {
        if (unanswered.get() < TOLERATED) {
            lastPing = clock.getAsLong();
            unanswered.incrementAndGet();
            outbox.ping();
        }
    }

    @Override
    public boolean overdue(long nanos) {
        return outbox.stalled(nanos) || unanswered.get() >= TOLERATED && nanos - lastPing >= PATIENCE;
    }

    @Override
    public void drop() {
        outbox.kill();
    }
}
