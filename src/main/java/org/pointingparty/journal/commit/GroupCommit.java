package org.pointingparty.journal.commit;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.pointingparty.live.Receipt;

/**
 * Writes the changes of all rooms on one thread; those that arrive meanwhile share one transaction. Nobody waits longer
 * than the patience; while the database is down or hangs, nobody waits at all. Thread-safe.
 */
public final class GroupCommit implements AutoCloseable {

    private static final Logger LOG = System.getLogger(GroupCommit.class.getName());
    private static final int MOST = 512;

    /** Classes of SQL states for which one row is to blame, not the database. */
    private static final String DATA = "22";
    private static final String CONSTRAINT = "23";

    /** How long after a failure the next change is assumed to fail too. */
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    /** Writes changes of different rooms in one transaction; an empty list is a trial. */
    @FunctionalInterface
    public interface Transaction {
        void write(List<Change> changes) throws SQLException;
    }

    private final BlockingQueue<PendingChange> queue = new LinkedBlockingQueue<>();
    private final Transaction transaction;
    private final Function<Throwable, String> words;
    private final long patience;
    private final Thread thread;
    private volatile boolean closed;
    private volatile boolean down;
    private volatile long failedAt;
    private volatile boolean busy;
    private volatile long busySince;

    /**
     * Writes by this transaction.
     *
     * @param words tells of a failure in the log, without anything that is in a row
     * @param patience how long a change may take at most
     * @param threads makes the one thread that writes
     */
    public GroupCommit(
            Transaction transaction, Function<Throwable, String> words, Duration patience, ThreadFactory threads) {
        this.transaction = transaction;
        this.words = words;
        this.patience = patience.toNanos();
        this.thread = threads.newThread(this::work);
        thread.start();
    }

    /** Keeps a change; returns once it is durable or given up. */
    public Receipt keep(Change change) {
        return isGivenUp() ? Receipt.UNAVAILABLE : hand(PendingChange.of(change));
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
        return pending.await(patience);
    }

    private boolean isGivenUp() {
        return hangs() || down && System.nanoTime() - failedAt < PAUSE;
    }

    private boolean hangs() {
        return busy && System.nanoTime() - busySince > patience;
    }

    private void work() {
        try {
            while (!closed) {
                List<PendingChange> batch = new ArrayList<>(List.of(queue.take()));
                queue.drainTo(batch, MOST);
                batch.removeIf(PendingChange::isGivenUp);
                write(batch);
            }
        } catch (InterruptedException ended) {
            closed = true;
        }
        queue.forEach(pending -> pending.complete(Receipt.UNAVAILABLE));
    }

    private void write(List<PendingChange> batch) {
        busySince = System.nanoTime();
        busy = true;
        try {
            Receipt receipt = attempt(batch);
            if (receipt == Receipt.CONFLICT && batch.size() > 1) {
                batch.forEach(pending -> pending.complete(attempt(List.of(pending))));
            } else {
                batch.forEach(pending -> pending.complete(receipt));
            }
        } finally {
            busy = false;
        }
    }

    private Receipt attempt(List<PendingChange> batch) {
        try {
            transaction.write(batch.stream().flatMap(pending -> pending.changes().stream()).toList());
            recovered();
            return Receipt.APPENDED;
        } catch (SQLException failure) {
            String state = failure.getSQLState() == null ? "" : failure.getSQLState();
            boolean unlucky = batch.size() > 1 && state.startsWith(DATA);
            return unlucky || state.startsWith(CONSTRAINT) ? Receipt.CONFLICT : failed(failure);
        } catch (RuntimeException failure) {
            return failed(failure);
        }
    }

    private Receipt failed(Exception failure) {
        failedAt = System.nanoTime();
        if (!down) {
            LOG.log(Level.ERROR, "The journal cannot be written; until it can, no change is accepted: {0}",
                    words.apply(failure));
        }
        down = true;
        return Receipt.UNAVAILABLE;
    }

    private void recovered() {
        if (down) {
            LOG.log(Level.INFO, "The journal can be written again");
        }
        down = false;
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
