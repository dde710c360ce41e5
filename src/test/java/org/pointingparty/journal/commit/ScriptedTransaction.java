package org.pointingparty.journal.commit;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.pointingparty.live.Receipt;

/** A database of rows in memory that hangs and fails where a test says, before or in the middle of a commit. */
final class ScriptedTransaction implements Transaction {

    /** Where a transaction meets the test. */
    enum Place { BEFORE_COMMIT, IN_COMMIT }

    /** How a hanging transaction goes on. */
    interface End {
        void now() throws SQLException;
    }

    private final Set<Change> rows = new HashSet<>();
    private final Semaphore arrived = new Semaphore(0);
    private final Semaphore released = new Semaphore(0);
    private volatile Place hanging;
    private volatile int least;
    private volatile End end = () -> { };
    private volatile boolean answers = true;
    private volatile boolean speechless;

    /** Hangs there from now on. */
    void hang(Place place) {
        hang(place, 1);
    }

    /** The same, but only with so many changes or more. */
    void hang(Place place, int changes) {
        least = changes;
        hanging = place;
    }

    /** Waits until a transaction hangs. */
    void awaitHanging() {
        arrived.acquireUninterruptibly();
    }

    /** Lets the hanging transaction go on to this end; none after it hangs. */
    void release(End how) {
        end = how;
        hanging = null;
        released.release();
    }

    /** Whether it can be found out what became of a change. */
    void answers(boolean whether) {
        answers = whether;
    }

    /** Whether there is no memory to tell of a failure. */
    void speechless(boolean whether) {
        speechless = whether;
    }

    synchronized boolean isKept(Change change) {
        return rows.contains(change);
    }

    @Override
    public void write(List<Change> changes, BooleanSupplier begins) throws SQLException {
        pause(Place.BEFORE_COMMIT, changes);
        if (begins.getAsBoolean()) {
            pause(Place.IN_COMMIT, changes);
            keep(changes);
        }
    }

    private void pause(Place place, List<Change> changes) throws SQLException {
        if (hanging == place && changes.size() >= least) {
            arrived.release();
            released.acquireUninterruptibly();
            end.now();
        }
    }

    /** Keeps changes, as a commit does that succeeds although its connection is cut. */
    synchronized void keep(List<Change> changes) {
        rows.addAll(changes);
    }

    @Override
    public synchronized boolean isConflict(Change change) {
        return rows.stream().anyMatch(kept -> kept.room().equals(change.room())
                && kept.version() == change.version());
    }

    @Override
    public synchronized List<Receipt> lookUp(List<Change> changes) throws SQLException {
        if (!answers) {
            throw new SQLException("not yet", "55P03");
        }
        return changes.stream()
                .map(change -> rows.contains(change) ? Receipt.APPENDED : Receipt.UNAVAILABLE).toList();
    }

    @Override
    public String words(Throwable failure) {
        if (speechless) {
            throw new OutOfMemoryError("of this test");
        }
        return failure.getClass().getSimpleName();
    }
}
