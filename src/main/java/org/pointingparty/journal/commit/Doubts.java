package org.pointingparty.journal.commit;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.pointingparty.live.Receipt;

/**
 * The changes whose commit has begun and of which nobody knows how it ended; they are looked up until that is known.
 * Only the thread that writes may use it, but for {@link #begin}.
 */
final class Doubts {

    private static final Logger LOG = System.getLogger(Doubts.class.getName());

    /** How long after one look the next is taken; a look may keep other rooms waiting for a moment. */
    static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    private final List<PendingChange> begun = new ArrayList<>();
    private final AtomicBoolean told = new AtomicBoolean();
    private final Function<Throwable, String> words;
    private boolean looked;
    private long lookedAt;

    /** @param words tells of a failure in the log */
    Doubts(Function<Throwable, String> words) {
        this.words = words;
    }

    /** Notes these changes, but no trial, before any of them begins: whatever goes wrong then, none is forgotten. */
    void watch(List<PendingChange> batch) {
        batch.stream().filter(pending -> !pending.changes().isEmpty()).forEach(begun::add);
    }

    /** Whether there are none. */
    boolean isEmpty() {
        begun.removeIf(pending -> !pending.isInDoubt());
        return begun.isEmpty();
    }

    /** Somebody has been told that the outcome is not known; by any thread. */
    void begin() {
        if (told.compareAndSet(false, true)) {
            LOG.log(Level.WARNING, "The database does not say whether a change is kept; until it does, its room takes"
                    + " no other");
        }
    }

    /** Looks them up if it is time to. */
    void resolve(Transaction transaction) {
        if (!isEmpty() && isDue()) {
            try {
                lookUp(transaction);
            } catch (SQLException | RuntimeException | Error unanswered) {
                LOG.log(Level.DEBUG, "It is still not known which changes are kept: {0}", words.apply(unanswered));
            }
            lookedAt = System.nanoTime();
        }
        looked = !isEmpty();
        if (!looked && told.compareAndSet(true, false)) {
            LOG.log(Level.INFO, "It is known again of every change whether it is kept");
        }
    }

    private boolean isDue() {
        return !looked || System.nanoTime() - lookedAt >= PAUSE;
    }

    private void lookUp(Transaction transaction) throws SQLException {
        List<PendingChange> asked = List.copyOf(begun);
        List<Receipt> outcomes = transaction.lookUp(GroupCommit.changes(asked));
        int next = 0;
        for (PendingChange pending : asked) {
            pending.complete(outcomes.get(next++));
        }
    }
}
