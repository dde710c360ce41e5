package org.pointingparty.transport.outbox;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.pointingparty.transport.frame.Frame;

/**
 * What one connection is yet to be sent. One send is in flight at a time; what comes meanwhile is folded into one
 * frame; a connection that does not keep up gets a snapshot in place of it all, and one that has stalled can be killed.
 *
 * <p>Thread-safe. The lock is never held during a call to the link, the executor, the snapshot or the listener, and the
 * next send never begins inside the completion of the last: servers deadlock or overflow their stack over either.
 */
public final class Outbox {

    private final Link link;
    private final Executor executor;
    private final LongSupplier clock;
    private final OutboxLimits limits;
    private final Runnable onDead;
    private final Object lock = new Object();
    private final PendingFrames waiting;
    private boolean busy;
    private volatile boolean dead;
    private volatile SendInFlight flight;
    private volatile String token;

    /**
     * An idle outbox.
     *
     * @param link where to send
     * @param snapshot makes a frame of all regions when too much waits. It must show at least what was true before any
     *     {@link #put} that returned before; it is called without a lock, on whichever thread then sends
     * @param executor goes on after a send that landed later, and buries the dead
     * @param clock nanoseconds, as {@link System#nanoTime}
     * @param onDead run once on the executor when the connection is given up, whatever the reason
     */
    public Outbox(Link link, Supplier<Frame> snapshot, Executor executor, LongSupplier clock, OutboxLimits limits,
            Runnable onDead) {
        this.link = link;
        this.executor = executor;
        this.clock = clock;
        this.limits = limits;
        this.onDead = onDead;
        this.waiting = new PendingFrames(limits, snapshot);
    }

    /**
     * Sends a frame, at once on this thread if nothing is in flight. Never waits for the browser. Does nothing once
     * dead. What is to be told beside is left to the executor.
     *
     * <p>Best called within {@link BareClassLoader#run}, around all connections that get the frame.
     */
    public void put(Frame frame) {
        if (claimedFor(frame)) {
            drain(Sendable.of(frame), false);
        }
    }

    /** Notes at which moment the page is without having been sent anything; only before the first frame. */
    public void begin(String painted) {
        token = painted;
        if (claimedForWaiting()) {
            later(this::goOn);
        }
    }

    /**
     * Has something told with the next frame, or by itself if nothing is in flight and it is known where the page is.
     * It takes the place of what waits to be told.
     *
     * @param telling adds it to what the frame brings; called once at most, without a lock, on whichever thread then
     *     sends, but never within {@link #put}: it may take its time
     */
    public void tell(UnaryOperator<Frame> telling) {
        if (claimedFor(telling)) {
            drain(next(true), true);
        }
    }

    /**
     * Pings the browser, at once on this thread if nothing is in flight.
     *
     * <p>On some servers pinging blocks; best called by a thread that may, within {@link BareClassLoader#run}.
     */
    public void ping() {
        if (claimedForPing()) {
            drain(next(true), true);
        }
    }

    /** For how long the send in flight has been under way, in nanoseconds; 0 if there is none. */
    public long age(long nanos) {
        SendInFlight current = flight;
        return dead || current == null ? 0 : current.age(nanos);
    }

    /** Whether the send in flight takes longer than the limit, so that the connection should be killed. */
    public boolean stalled(long nanos) {
        return age(nanos) > limits.stall().toNanos();
    }

    /** Gives up a connection that is too slow or broken: {@link CloseCode#TRY_AGAIN_LATER}. Does nothing once dead. */
    public void kill() {
        close(CloseCode.TRY_AGAIN_LATER, "too slow");
    }

    /** Drops all that waits, closes the link and tells the listener. Does nothing once dead. */
    public void close(CloseCode code, String reason) {
        if (died()) {
            later(() -> bury(code, reason));
        }
    }

    /** A send landed after its call had returned; we may be deep inside the server here. */
    void landedLater() {
        if (moreToSend()) {
            later(this::goOn);
        }
    }

    private void goOn() {
        BareClassLoader.run(() -> drain(next(true), true));
    }

    private void drain(Sendable first, boolean mayTell) {
        Sendable parcel = first;
        while (parcel != null) {
            parcel = landsInCall(parcel) ? next(mayTell) : null;
        }
    }

    private boolean landsInCall(Sendable parcel) {
        SendInFlight current = new SendInFlight(this, clock.getAsLong());
        flight = current;
        try {
            String reached = parcel.sendOver(link, current);
            if (reached != null) {
                token = reached;
            }
        } catch (RuntimeException failure) {
            current.accept(failure);
        }
        return current.callReturned();
    }

    private void bury(CloseCode code, String reason) {
        try {
            link.close(code, reason);
        } finally {
            onDead.run();
        }
    }

    private void later(Runnable work) {
        try {
            executor.execute(work);
        } catch (RejectedExecutionException stopping) {
            died();
        }
    }

    private boolean claimedFor(Frame frame) {
        synchronized (lock) {
            if (busy && !dead) {
                waiting.add(frame);
            }
            return claimed();
        }
    }

    private boolean claimedFor(UnaryOperator<Frame> telling) {
        synchronized (lock) {
            if (!dead) {
                waiting.tell(telling);
            }
            return claimed();
        }
    }

    private boolean claimedForWaiting() {
        synchronized (lock) {
            return !waiting.isEmpty() && claimed();
        }
    }

    private boolean claimedForPing() {
        synchronized (lock) {
            if (!dead) {
                waiting.addPing();
            }
            return claimed();
        }
    }

    private boolean claimed() {
        boolean free = !busy && !dead;
        busy |= free;
        return free;
    }

    private boolean moreToSend() {
        synchronized (lock) {
            busy = !waiting.isEmpty();
            return busy;
        }
    }

    private Sendable next(boolean mayTell) {
        boolean left;
        Sendable parcel;
        synchronized (lock) {
            left = waiting.tells() && !mayTell;
            parcel = left ? null : waiting.take(token);
            busy = left || parcel != null;
        }
        if (left) {
            later(this::goOn);
        }
        return parcel;
    }

    private boolean died() {
        synchronized (lock) {
            boolean first = !dead;
            dead = true;
            waiting.clear();
            return first;
        }
    }
}
