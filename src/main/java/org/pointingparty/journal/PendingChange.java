package org.pointingparty.journal;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.pointingparty.live.Receipt;

/** A change on its way to the journal, and the thread that waits for it. Thread-safe. */
final class PendingChange {

    private final @Nullable Change change;
    private final CompletableFuture<Receipt> receipt = new CompletableFuture<>();

    /** @param change the change; null only asks whether anything could be written */
    PendingChange(@Nullable Change change) {
        this.change = change;
    }

    Optional<Change> change() {
        return Optional.ofNullable(change);
    }

    void complete(Receipt outcome) {
        receipt.complete(outcome);
    }

    /** Whether nobody waits any more, so that nothing need happen. */
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
