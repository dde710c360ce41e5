package org.pointingparty.journal.commit;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Whether the database takes changes: one line in the log when it no longer does, and one when it does again. Only the
 * thread that writes may use it, but for {@link #isFresh}.
 */
final class Outage {

    private static final Logger LOG = System.getLogger(Outage.class.getName());

    /** How long after a failure the next change is assumed to fail too. */
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    /** How long after a complaint about one change there is none about another. */
    private static final long BETWEEN_COMPLAINTS = TimeUnit.MINUTES.toNanos(1);

    private final Function<Throwable, String> words;
    private volatile boolean lasts;
    private volatile long failedAt;
    private boolean told;
    private boolean complained;
    private long complainedAt;

    /** @param words tells of a failure in the log */
    Outage(Function<Throwable, String> words) {
        this.words = words;
    }

    /** Whether it has failed so lately that another try is not worth it; by any thread. */
    boolean isFresh() {
        return lasts && System.nanoTime() - failedAt < PAUSE;
    }

    /** The database has failed. */
    void begin(Throwable failure) {
        failedAt = System.nanoTime();
        lasts = true;
        if (!told) {
            LOG.log(Level.ERROR, "The journal cannot be written; until it can, no change is accepted: {0}",
                    words.apply(failure));
            told = true;
        }
    }

    /** The same where nothing may be thrown, even if there is no memory to tell of it. */
    void survive(Throwable failure) {
        try {
            begin(failure);
        } catch (RuntimeException | Error again) {
            failedAt = System.nanoTime();
        }
    }

    /** The database has taken a change. */
    void end() {
        lasts = false;
        if (told) {
            told = false;
            LOG.log(Level.INFO, "The journal can be written again");
        }
    }

    /** The database does not take this one change, or trial, which concerns no other. */
    void complain(String refused, Throwable failure) {
        long now = System.nanoTime();
        if (!complained || now - complainedAt >= BETWEEN_COMPLAINTS) {
            complained = true;
            complainedAt = now;
            LOG.log(Level.ERROR, "The database does not take {0}, which was refused: {1}", refused,
                    words.apply(failure));
        }
    }
}
