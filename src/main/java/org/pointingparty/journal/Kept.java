package org.pointingparty.journal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import org.pointingparty.settings.DatabaseSettings;

/**
 * What is kept, while it is open.
 *
 * @param database where it is
 * @param journal the rooms
 * @param visitors what is kept of visitors
 * @param compaction sees to it that what was erased leaves the disk
 */
record Kept(Database database, JdbcJournal journal, StoredVisitors visitors, OwedCompaction compaction)
        implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Kept.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /**
     * Opens it; leaves nothing open if that fails.
     *
     * @param threads makes the one thread that writes
     * @param executor runs what nobody waits for
     * @throws org.pointingparty.journal.opening.OpeningFailure if it cannot be opened
     */
    static Kept in(DatabaseSettings settings, ThreadFactory threads, Executor executor) {
        Database database = Databases.open(settings);
        boolean open = false;
        try {
            Kept kept = over(database, threads, executor);
            open = true;
            return kept;
        } catch (SQLException failure) {
            throw Databases.failure(settings, failure);
        } finally {
            if (!open) {
                database.abandon();
            }
        }
    }

    private static Kept over(Database database, ThreadFactory threads, Executor executor) throws SQLException {
        OwedCompaction compaction = new OwedCompaction(database, new CompactionBudget());
        compaction.pay();
        StoredVisitors visitors = StoredVisitors.in(database, Instant.now());
        LOG.log(Level.INFO, "Rooms in the journal: {0}; it was last in use: {1}", contents(database));
        return new Kept(database, new JdbcJournal(database, PATIENCE, threads, executor), visitors, compaction);
    }

    /** How many rooms there are and when it was last in use: an old or useless backup is told by these. */
    private static Object[] contents(Database database) throws SQLException {
        return database.read(connection -> new Object[] {
                Sql.list(connection, row -> row.getString(1), "select count(*) from room").get(0),
                Objects.requireNonNullElse(RunRows.read(connection).last(), "never")});
    }

    /** Closes it after everything that waits has been written and what was erased has left the disk. */
    @Override
    public void close() {
        try {
            journal.close();
            compaction.pay();
        } finally {
            closeDatabase();
        }
    }

    private void closeDatabase() {
        try {
            database.close();
        } catch (SQLException failure) {
            LOG.log(Level.WARNING, "The journal was not closed cleanly: {0}", Failure.of(failure));
        }
    }
}
