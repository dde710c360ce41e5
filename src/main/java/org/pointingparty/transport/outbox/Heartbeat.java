package org.pointingparty.transport.outbox;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.pointingparty.live.Recurring;

/**
 * Looks after all connections with one timer: every second it gives up those that are overdue and pings one in 25 of
 * the others, so that each is pinged every 25 seconds and the pings of thousands do not leave in one burst.
 * Thread-safe.
 */
public final class Heartbeat implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Heartbeat.class.getName());
    private static final int SWEEPS_PER_PING = 25;

    private final Map<Monitored, Integer> turns = new ConcurrentHashMap<>();
    private final AtomicInteger joined = new AtomicInteger();
    private final Executor pingers;
    private final LongSupplier clock;
    private final Future<?> timer;
    private int turn;

    /**
     * A running heartbeat.
     *
     * @param scheduler sweeps once a second until this is closed; a sweep does not block
     * @param pingers pings those whose turn it is, one after the other; that may block
     * @param clock nanoseconds, as {@link System#nanoTime}
     */
    public Heartbeat(ScheduledExecutorService scheduler, Executor pingers, LongSupplier clock) {
        this.pingers = pingers;
        this.clock = clock;
        this.timer = scheduler.scheduleWithFixedDelay(new Recurring("The heartbeat of connections", this::sweep),
                1, 1, TimeUnit.SECONDS);
    }

    /** Looks after a connection from now on, by identity or by its own {@code equals}. */
    public void add(Monitored connection) {
        turns.put(connection, Math.floorMod(joined.getAndIncrement(), SWEEPS_PER_PING));
    }

    /** Looks after it no longer, if it ever did. */
    public void remove(Monitored connection) {
        turns.remove(connection);
    }

    /** Stops the timer; nobody is dropped. */
    @Override
    public void close() {
        timer.cancel(false);
    }

    private void sweep() {
        long now = clock.getAsLong();
        turn = (turn + 1) % SWEEPS_PER_PING;
        List<Monitored> due = new ArrayList<>();
        turns.forEach((connection, itsTurn) -> {
            if (connection.overdue(now)) {
                turns.remove(connection);
                guarded(connection::drop);
            } else if (itsTurn == turn) {
                due.add(connection);
            }
        });
        ping(due);
    }

    private void ping(List<Monitored> due) {
        try {
            pingers.execute(() -> BareClassLoader.run(() -> due.forEach(connection -> guarded(connection::ping))));
        } catch (RejectedExecutionException busy) {
            LOG.log(Level.DEBUG, "No thread is free to ping; the next sweep will ping others", busy);
        }
    }

    /** A bug in one connection must not stop the heartbeat of all: an exception would cancel the timer. */
    private static void guarded(Runnable beat) {
        try {
            beat.run();
        } catch (RuntimeException bug) {
            LOG.log(Level.ERROR, "The heartbeat of a connection failed", bug);
        }
    }
}
