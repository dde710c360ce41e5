package org.pointingparty.journal.commit;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.pointingparty.live.Receipt;

/**
 * Writes the changes of all rooms on one thread; those that arrive meanwhile share one transaction. Nobody waits longer
 * than the patience; while the database is down or hangs, nobody waits at all. Thread-safe.
 */
public final class GroupCommit implements AutoCloseable {

    private static final int MOST = 512;

    /** Classes of SQL states for which one row is to blame, not the database. */
    private static final String DATA = "22";
    private static final String CONSTRAINT = "23";

    private final BlockingQueue<PendingChange> queue = new LinkedBlockingQueue<>();
    private final Outage outage;
    private final Doubts doubts;
    private final Transaction transaction;
    private final long patience;
    private final Thread thread;
    private volatile boolean closed;
    private volatile boolean busy;
    private volatile long busySince;

    /**
     * Writes by these transactions.
     *
     * @param patience how long a change may take at most
     * @param threads makes the one thread that writes
     */
    public GroupCommit(Transaction transaction, Duration patience, ThreadFactory threads) {
        this.transaction = transaction;
        this.outage = new Outage(transaction::words);
        this.doubts = new Doubts(transaction::words);
        this.patience = patience.toNanos();
        this.thread = threads.newThread(this::work);
        thread.start();
    }

    /**
     * Keeps a change; returns once it is durable, given up, or not known.
     *
     * @param later is told what became of it if that is not known now; must neither block nor throw
     */
    public Receipt keep(Change change, Consumer<Receipt> later) {
        return isGivenUp() ? Receipt.UNAVAILABLE : hand(PendingChange.of(change, later));
    }

    /** Whether something can be written now. */
    public boolean isWritable() {
        return !hangs() && hand(PendingChange.trial()) == Receipt.APPENDED;
    }

    private Receipt hand(PendingChange pending) {
        if (closed) {
            return Receipt.UNAVAILABLE;
        }
        queue.add(pending);
        Receipt receipt = pending.await(patience);
        if (receipt == Receipt.UNKNOWN && !pending.changes().isEmpty()) {
            doubts.begin();
        }
        return receipt;
    }

    private boolean isGivenUp() {
        return hangs() || outage.isFresh();
    }

    private boolean hangs() {
        return busy && System.nanoTime() - busySince > patience;
    }

    private void work() {
        while (!closed) {
            try {
                turn();
            } catch (InterruptedException ended) {
                closed = true;
            } catch (RuntimeException | Error failure) {
                outage.survive(failure);
            } finally {
                busy = false;
            }
        }
        queue.forEach(pending -> pending.complete(Receipt.UNAVAILABLE));
    }

    private void turn() throws InterruptedException {
        List<PendingChange> batch = next();
        busySince = System.nanoTime();
        busy = true;
        doubts.watch(batch);
        write(batch);
        doubts.resolve(transaction);
    }

    private List<PendingChange> next() throws InterruptedException {
        PendingChange first = doubts.isEmpty() ? queue.take() : queue.poll(Doubts.PAUSE, TimeUnit.NANOSECONDS);
        List<PendingChange> batch = new ArrayList<>();
        if (first != null) {
            batch.add(first);
            queue.drainTo(batch, MOST);
        }
        return batch;
    }

    /** Writes those that somebody still waits for, again without those that were given up before the commit. */
    private void write(List<PendingChange> batch) {
        List<PendingChange> wanted = wanted(batch);
        while (!wanted.isEmpty() && attempt(wanted)) {
            wanted = wanted(wanted);
        }
    }

    private static List<PendingChange> wanted(List<PendingChange> batch) {
        return batch.stream().filter(pending -> !pending.isGivenUp()).toList();
    }

    static List<Change> changes(List<PendingChange> batch) {
        return batch.stream().flatMap(pending -> pending.changes().stream()).toList();
    }

    /** Returns whether nothing was written because some were given up. */
    private boolean attempt(List<PendingChange> batch) {
        AtomicBoolean begun = new AtomicBoolean();
        try {
            transaction.write(changes(batch), () -> {
                begun.set(begin(batch));
                return begun.get();
            });
            outage.end();
        } catch (SQLException | RuntimeException | Error failure) {
            failed(batch, begun.get(), failure);
            return false;
        }
        if (begun.get()) {
            batch.forEach(pending -> pending.complete(Receipt.APPENDED));
        }
        return !begun.get();
    }

    private static boolean begin(List<PendingChange> batch) {
        return batch.stream().noneMatch(PendingChange::isGivenUp) && batch.stream().allMatch(PendingChange::begin);
    }

    private void failed(List<PendingChange> batch, boolean begun, Throwable failure) {
        if (!begun && isFaultOfARow(failure)) {
            blame(batch, failure);
            return;
        }
        outage.begin(failure);
        batch.stream().filter(pending -> !begun || pending.changes().isEmpty())
                .forEach(pending -> pending.complete(Receipt.UNAVAILABLE));
    }

    private static boolean isFaultOfARow(Throwable failure) {
        String state = failure instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
        return state.startsWith(DATA) || state.startsWith(CONSTRAINT);
    }

    /** Finds out whose row it was, and whether somebody else was faster or the row can never be kept. */
    private void blame(List<PendingChange> batch, Throwable failure) {
        if (batch.size() > 1) {
            batch.forEach(pending -> write(List.of(pending)));
        } else {
            batch.get(0).complete(isConflict(changes(batch), failure) ? Receipt.CONFLICT : Receipt.UNAVAILABLE);
        }
    }

    private boolean isConflict(List<Change> alone, Throwable failure) {
        try {
            for (Change change : alone) {
                if (transaction.isConflict(change)) {
                    return true;
                }
                outage.complain("a change of room " + change.room(), failure);
            }
            if (alone.isEmpty()) {
                outage.complain("the trial that tells whether this node is ready", failure);
            }
        } catch (SQLException | RuntimeException | Error unanswered) {
            outage.begin(unanswered);
        }
        return false;
    }

    /** Takes no more changes; what is being written is still written. */
    @Override
    public void close() {
        closed = true;
        queue.add(PendingChange.trial());
        try {
            thread.join(TimeUnit.NANOSECONDS.toMillis(patience));
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
