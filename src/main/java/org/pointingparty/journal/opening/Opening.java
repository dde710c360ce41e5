package org.pointingparty.journal.opening;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Opens what may not be there yet, and tries again until it is. In the log: one line when it has to wait, one a minute
 * while it does or when the reason is another, and one when that is over. Tries on one thread at a time. Thread-safe.
 *
 * @param <T> what is opened
 */
public final class Opening<T> {

    private static final Logger LOG = System.getLogger(Opening.class.getName());
    private static final long BETWEEN_LINES = TimeUnit.MINUTES.toNanos(1);
    private static final String UNTRIED = "the product is being started";
    private static final String ENDED = "the product is being stopped";
    private static final String UNFORESEEN = "the rooms cannot be opened, the log says why";

    private final Supplier<T> way;
    private final LongSupplier clock;
    private volatile Optional<T> opened = Optional.empty();
    private volatile Optional<String> obstacle = Optional.of(UNTRIED);
    private boolean ended;
    private String told = "";
    private long toldAt;

    /**
     * Tries nothing yet.
     *
     * @param way opens it, or throws an {@link OpeningFailure}
     * @param clock nanoseconds
     */
    public Opening(Supplier<T> way, LongSupplier clock) {
        this.way = way;
        this.clock = clock;
    }

    /**
     * Tries for the first time. Whether it is open then, or has to wait, says {@link #obstacle}.
     *
     * @throws OpeningFailure if it is not worth waiting, since that does not pass by itself
     */
    public synchronized void begin() {
        try {
            open();
        } catch (OpeningFailure failure) {
            await(failure.obstacle().orElseThrow(() -> refused(failure)), failure);
        }
    }

    /** Told here as well, since a server buries it under traces of its own. */
    private static OpeningFailure refused(OpeningFailure failure) {
        LOG.log(Level.ERROR, "The product cannot start: {0}", failure.sentence());
        return failure;
    }

    /** Tries again, unless it is open or has ended; whatever is in the way now is waited for. */
    public synchronized void again() {
        if (opened.isEmpty() && !ended) {
            try {
                open();
                LOG.log(Level.INFO, "The rooms are open now");
            } catch (OpeningFailure failure) {
                await(failure.obstacle().orElse(UNFORESEEN), failure);
            }
        }
    }

    private void open() {
        opened = Optional.of(way.get());
        obstacle = Optional.empty();
    }

    private void await(String reason, OpeningFailure failure) {
        obstacle = Optional.of(reason);
        String sentence = failure.sentence();
        long now = clock.getAsLong();
        if (!sentence.equals(told) || now - toldAt >= BETWEEN_LINES) {
            told = sentence;
            toldAt = now;
            LOG.log(Level.WARNING, "The rooms cannot be opened yet; it is tried again every second, and everybody is"
                    + " asked to wait: {0}", sentence);
        }
    }

    /** What has been opened, if it has. */
    public Optional<T> opened() {
        return opened;
    }

    /** What is in the way, in a few words for anybody; empty while it is open. */
    public Optional<String> obstacle() {
        return obstacle;
    }

    /**
     * Tries no more; waits for a try that has begun.
     *
     * @return what has been opened, to be closed by the caller
     */
    public synchronized Optional<T> end() {
        ended = true;
        obstacle = Optional.of(ENDED);
        return opened;
    }
}
