package org.pointingparty.transport.outbox;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pointingparty.transport.frame.Frame;

/**
 * What is still to be sent over one connection. One send is in flight at a time; frames that come meanwhile are folded
 * into one; a connection that does not keep up gets a snapshot in their place, and one that has stalled can be killed.
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
    private final PendingFrames pending;
    private boolean busy;
    private volatile boolean dead;
    private volatile @Nullable SendInFlight send;
    private volatile @Nullable String token;

    /**
     * An idle outbox.
     *
     * @param link where to send
     * @param snapshot makes a frame of all regions when too much is pending. It is to be at least as new as every
     *     {@link #put} that has returned; it is called without a lock, on whichever thread then sends
     * @param executor goes on after a send that was completed later, and closes a connection that is given up
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
        this.pending = new PendingFrames(limits, snapshot);
    }

    /**
     * Sends a frame, at once on this thread if nothing is in flight. Never waits for the browser. Does nothing once
     * dead. What else is to be told is left to the executor.
     *
     * <p>Best called within {@link BareClassLoader#run}, around all connections that get the frame.
     */
    public void put(Frame frame) {
        if (claimedFor(frame)) {
            drain(Sendable.of(frame), false);
        }
    }

    /** Notes which moment the page shows without having been sent anything; only before the first frame. */
    public void begin(String painted) {
        token = painted;
        if (claimedForPending()) {
            later(this::goOn);
        }
    }

    /**
     * Tells something with the next frame, or by itself if nothing is in flight and it is known which moment the page
     * shows. It takes the place of what is still to be told.
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
        SendInFlight current = send;
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

    /** Drops all that is pending, closes the link and tells the listener. Does nothing once dead. */
    public void close(CloseCode code, String reason) {
        if (died()) {
            later(() -> bury(code, reason));
        }
    }

    /** Goes on after a send that was completed after its call had returned; may be called deep inside the server. */
    void landedLater() {
        if (moreToSend()) {
            later(this::goOn);
        }
    }

    private void goOn() {
        BareClassLoader.run(() -> drain(next(true), true));
    }

    private void drain(@Nullable Sendable first, boolean mayTell) {
        Sendable sendable = first;
        while (sendable != null) {
            sendable = landsInCall(sendable) ? next(mayTell) : null;
        }
    }

    private boolean landsInCall(Sendable sendable) {
        SendInFlight current = new SendInFlight(this, clock.getAsLong());
        send = current;
        try {
            String reached = sendable.sendOver(link, current);
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
                pending.add(frame);
            }
            return claimed();
        }
    }

    private boolean claimedFor(UnaryOperator<Frame> telling) {
        synchronized (lock) {
            if (!dead) {
                pending.tell(telling);
            }
            return claimed();
        }
    }

    private boolean claimedForPending() {
        synchronized (lock) {
            return !pending.isEmpty() && claimed();
        }
    }

    private boolean claimedForPing() {
        synchronized (lock) {
            if (!dead) {
                pending.addPing();
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
            busy = !pending.isEmpty();
            return busy;
        }
    }

    private @Nullable Sendable next(boolean mayTell) {
        boolean left;
        Sendable sendable;
        synchronized (lock) {
            left = pending.tells() && !mayTell;
            sendable = left ? null : pending.take(token);
            busy = left || sendable != null;
        }
        if (left) {
            later(this::goOn);
        }
        return sendable;
    }

    private boolean died() {
        synchronized (lock) {
            boolean first = !dead;
            dead = true;
            pending.clear();
            return first;
        }
    }
}
