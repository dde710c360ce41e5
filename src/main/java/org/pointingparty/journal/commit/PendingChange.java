package org.pointingparty.journal.commit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.pointingparty.live.Receipt;

/** A change on its way to the journal, or a trial, and the thread that waits for it. Thread-safe. */
final class PendingChange {

    private final List<Change> changes;
    private final CompletableFuture<Receipt> receipt = new CompletableFuture<>();

    /** @param change the change; null for a trial */
    private PendingChange(List<Change> changes) {
        this.changes = changes;
    }

    static PendingChange of(Change change) {
        return new PendingChange(List.of(change));
    }

    /** No change: only asks whether anything could be written. */
    static PendingChange trial() {
        return new PendingChange(List.of());
    }

    /** The change, or nothing for a trial. */
    List<Change> changes() {
        return changes;
    }

    void complete(Receipt outcome) {
        receipt.complete(outcome);
    }

    /** Whether nobody waits for it any more, so that it need not be written. */
    boolean isGivenUp() {
        return receipt.isDone();
    }

    Receipt await(long nanos) {
        try {
            return receipt.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException late) {
            return giveUp();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            return giveUp();
        }
    }

    private Receipt giveUp() {
        receipt.complete(Receipt.UNAVAILABLE);
        return receipt.join();
    }
}
