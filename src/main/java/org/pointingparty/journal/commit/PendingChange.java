package org.pointingparty.journal.commit;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pointingparty.live.Receipt;

/**
 * A change on its way to the journal, or a trial, and the thread that waits for it. Either it is given up while it
 * still waits, and then is never written, or its commit begins; one step decides which. Thread-safe.
 */
final class PendingChange {

    private enum Stage { WAITING, BEGUN, GIVEN_UP }

    private final List<Change> changes;
    private final Consumer<Receipt> later;
    private Stage stage = Stage.WAITING;
    private boolean unattended;
    private boolean told;
    private @Nullable Receipt receipt;

    private PendingChange(List<Change> changes, Consumer<Receipt> later) {
        this.changes = changes;
        this.later = later;
    }

    /** @param later is told what became of it if nobody waits for that any more; must neither block nor throw */
    static PendingChange of(Change change, Consumer<Receipt> later) {
        return new PendingChange(List.of(change), later);
    }

    /** No change: only asks whether anything could be written. */
    static PendingChange trial() {
        return new PendingChange(List.of(), outcome -> { });
    }

    /** The change, or nothing for a trial. */
    List<Change> changes() {
        return changes;
    }

    /** Whether its commit may begin; from then on it cannot be given up. */
    synchronized boolean begin() {
        if (stage == Stage.WAITING) {
            stage = Stage.BEGUN;
        }
        return stage == Stage.BEGUN;
    }

    /** Whether nobody waits for it any more, so that it must not be written. */
    synchronized boolean isGivenUp() {
        return stage == Stage.GIVEN_UP;
    }

    /** Whether its commit has begun, and nobody knows how that ended, or has told whoever wants to be told later. */
    synchronized boolean isInDoubt() {
        return stage == Stage.BEGUN && (receipt == null || unattended && !told);
    }

    /**
     * Says what became of it, to whoever waits or else to whoever wants to be told later; the first word counts. Called
     * by the thread that writes.
     */
    void complete(Receipt outcome) {
        Receipt first = first(outcome);
        if (isInDoubt()) {
            later.accept(first);
            tell();
        }
    }

    private synchronized Receipt first(Receipt outcome) {
        if (receipt == null) {
            receipt = outcome;
            notifyAll();
        }
        return receipt;
    }

    private synchronized void tell() {
        told = true;
    }

    /** What became of it within this time; after that it is given up, or unknown if its commit has begun. */
    synchronized Receipt await(long nanos) {
        long end = System.nanoTime() + nanos;
        try {
            for (long left = nanos; receipt == null && left > 0; left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        return receipt == null ? leave() : receipt;
    }

    private Receipt leave() {
        unattended = stage == Stage.BEGUN;
        stage = unattended ? Stage.BEGUN : Stage.GIVEN_UP;
        return unattended ? Receipt.UNKNOWN : Receipt.UNAVAILABLE;
    }
}
