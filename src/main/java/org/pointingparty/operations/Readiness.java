package org.pointingparty.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pointingparty.live.RoomJournal;
import org.pointingparty.transport.broadcast.Drain;

/**
 * Whether this node can take people in. However often it is asked, it tries the journal once a second at most, and
 * whoever asks waits a second at most. Thread-safe.
 */
@ApplicationScoped
public class Readiness {

    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final LongSupplier clock;
    private final ReentrantLock lock = new ReentrantLock();
    private BooleanSupplier draining;
    private Supplier<Optional<String>> trial;
    private volatile @Nullable Result last;

    /** What a trial has shown, and when it began. */
    private record Result(Optional<String> obstacle, long at) {
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway.Init")
    protected Readiness() {
        this.clock = System::nanoTime;
    }

    /** The readiness of a node with this journal, as long as it is not drained. */
    @Inject
    public Readiness(RoomJournal journal, Drain drain) {
        this(drain::isBegun, () -> obstacle(journal), System::nanoTime);
    }

    Readiness(BooleanSupplier draining, Supplier<Optional<String>> trial, LongSupplier clock) {
        this.draining = draining;
        this.trial = trial;
        this.clock = clock;
    }

    /** Why this node cannot take people in, in a few words; empty if it can. At most a second old, but for a drain. */
    public Optional<String> obstacle() {
        if (draining.getAsBoolean()) {
            return Optional.of("draining");
        }
        Result known = last;
        return known != null && isFresh(known) ? known.obstacle() : tryOnce();
    }

    private Optional<String> tryOnce() {
        if (!locked()) {
            return Optional.of("the database does not answer");
        }
        try {
            Result known = last;
            if (known == null || !isFresh(known)) {
                long now = clock.getAsLong();
                known = new Result(trial.get(), now);
                last = known;
            }
            return known.obstacle();
        } finally {
            lock.unlock();
        }
    }

    private boolean isFresh(Result result) {
        return clock.getAsLong() - result.at() < FRESH;
    }

    private boolean locked() {
        try {
            return lock.tryLock(FRESH, TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<String> obstacle(RoomJournal journal) {
        return journal.obstacle().or(() ->
                journal.isWritable() ? Optional.empty() : Optional.of("the journal cannot be written"));
    }
}
