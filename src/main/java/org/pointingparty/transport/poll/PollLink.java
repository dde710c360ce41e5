package org.pointingparty.transport.poll;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.pointingparty.transport.outbox.CloseCode;
import org.pointingparty.transport.outbox.Link;

/**
 * The link to a tab that asks for each frame with a request of its own. A frame counts as sent once the next request
 * says that it has arrived; until then it is the answer to every request, so that no lost answer loses it. Thread-safe;
 * no lock is held while others are called.
 */
final class PollLink implements Link {

    /** A tab whose last request began longer ago than this is gone: no answer takes more than 25 seconds. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(40);

    private final Executor executor;
    private final LongSupplier clock;
    private final Runnable onClosed;
    private @Nullable Poll waiting;
    private @Nullable String text;
    private @Nullable Runnable sent;
    private long arrived;
    private long lastPoll;
    private @Nullable CloseCode closeCode;
    private boolean closeTold;

    /**
     * A link on which no request waits yet.
     *
     * @param executor answers requests, which may block if the browser does not read
     * @param clock nanoseconds, as {@link System#nanoTime}
     * @param onClosed run once when the link is closed, whoever closes it; must not throw
     */
    PollLink(Executor executor, LongSupplier clock, Runnable onClosed) {
        this.executor = executor;
        this.clock = clock;
        this.onClosed = onClosed;
        this.lastPoll = clock.getAsLong();
    }

    /**
     * Takes a request that waits for the next frame; an earlier one that still waits gets nothing.
     *
     * @param received how many frames the tab has received over this link
     */
    void poll(long received, Poll poll) {
        Runnable landed;
        Poll earlier;
        synchronized (this) {
            earlier = waiting;
            waiting = poll;
            lastPoll = clock.getAsLong();
            landed = acknowledged(received);
        }
        if (earlier != null) {
            earlier.answerNothing();
        }
        if (landed != null) {
            landed.run();
        }
        answer();
    }

    /** Notes what has arrived; returns whom to tell, or null. */
    private @Nullable Runnable acknowledged(long received) {
        Runnable landed = null;
        if (sent != null && received == arrived + 1) {
            arrived++;
            landed = sent;
            sent = null;
            text = null;
        } else if (received != arrived && closeCode == null) {
            closeCode = CloseCode.OUT_OF_STEP;
        }
        return landed;
    }

    @Override
    public void send(String frame, Runnable whenSent, Consumer<Throwable> failed) {
        synchronized (this) {
            text = frame;
            sent = whenSent;
        }
        answer();
    }

    /** Costs nothing: the tab's next request is its sign of life. */
    @Override
    public void ping(Runnable whenSent, Consumer<Throwable> failed) {
        if (isDeserted()) {
            failed.accept(new IllegalStateException("No request has come for too long"));
        } else {
            whenSent.run();
        }
    }

    private synchronized boolean isDeserted() {
        return clock.getAsLong() - lastPoll > PATIENCE;
    }

    @Override
    public void close(CloseCode code, String reason) {
        synchronized (this) {
            closeCode = closeCode == null ? code : closeCode;
        }
        answer();
    }

    /** Whether the link is closed. */
    synchronized boolean isClosed() {
        return closeCode != null;
    }

    /** Answers the waiting request, if there is something to say. */
    private void answer() {
        Runnable answer;
        boolean closesNow;
        synchronized (this) {
            closesNow = closeCode != null && !closeTold;
            closeTold |= closesNow;
            answer = waiting == null ? null : answerOf(waiting);
            waiting = answer == null ? waiting : null;
        }
        if (answer != null) {
            later(answer);
        }
        if (closesNow) {
            onClosed.run();
        }
    }

    /** Tells this request what there is to say; null if that is nothing. */
    private @Nullable Runnable answerOf(Poll poll) {
        CloseCode code = closeCode;
        String frame = text;
        if (code != null) {
            return () -> poll.answerClosed(code);
        }
        return frame == null ? null : () -> poll.answer(frame);
    }

    private void later(Runnable work) {
        try {
            executor.execute(work);
        } catch (RejectedExecutionException stopping) {
            // The request ends with the server, and the tab comes back for what it lacks.
        }
    }
}
