package org.pointingparty.transport;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * Looks after all connections with one timer: every second it gives up those that are overdue and pings one in 25 of
 * the others, so that each is pinged every 25 seconds and the pings of thousands do not leave in one burst. Thread-safe.
 */
public final class Heartbeat implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Heartbeat.class.getName());
    private static final int SWEEPS_PER_PING = 25;

    private final Map<Beating, Integer> turns = new ConcurrentHashMap<>();
    private final AtomicInteger joined = new AtomicInteger();
    private final LongSupplier clock;
    private final Future<?> timer;
    private int turn;

    /**
     * A beating heart.
     *
     * @param scheduler sweeps once a second until this is closed; a sweep does not block
     * @param clock nanoseconds, as {@link System#nanoTime}
     */
    public Heartbeat(ScheduledExecutorService scheduler, LongSupplier clock) {
        this.clock = clock;
        this.timer = scheduler.scheduleWithFixedDelay(this::sweep, 1, 1, TimeUnit.SECONDS);
    }

    /** Looks after a connection from now on, by identity or by its own {@code equals}. */
    public void add(Beating connection) {
        turns.put(connection, Math.floorMod(joined.getAndIncrement(), SWEEPS_PER_PING));
    }

    /** Looks after it no longer, if it ever did. */
    public void remove(Beating connection) {
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
        turns.forEach((connection, itsTurn) -> lookAfter(connection, itsTurn == turn, now));
    }

    /** A bug in one connection must not stop the heart of all: an exception would cancel the timer. */
    private void lookAfter(Beating connection, boolean itsTurn, long now) {
        try {
            beat(connection, itsTurn, now);
        } catch (RuntimeException bug) {
            LOG.log(Level.ERROR, "The heartbeat of a connection failed", bug);
        }
    }

    private void beat(Beating connection, boolean itsTurn, long now) {
        if (connection.overdue(now)) {
            turns.remove(connection);
            connection.drop();
        } else if (itsTurn) {
            connection.ping();
        }
    }
}
