package org.pointingparty.journal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.List;

/**
 * Compacts the database after erasures, so that erased data leaves the disk too. The debt is noted in the transaction
 * that erases, so that a kill does not lose it; many erasures owe one compaction. One at a time. Thread-safe.
 */
final class OwedCompaction {

    private static final Logger LOG = System.getLogger(OwedCompaction.class.getName());
    private static final Duration UNHURRIED = Duration.ofSeconds(Sql.SECONDS);

    private final Database database;
    private final CompactionBudget budget;
    private long postponed;

    /** @param budget tells when it may be done while people vote */
    OwedCompaction(Database database, CompactionBudget budget) {
        this.database = database;
        this.budget = budget;
    }

    /** Notes that something was erased. Called last in its transaction, since all erasures lock the same row. */
    static void owe(Connection connection) throws SQLException {
        Sql.update(connection, "update compaction set owed = owed + 1");
    }

    /** Compacts if that is owed and makes nobody wait for long; to be called now and then. */
    synchronized void payIfQuick() {
        attempt(() -> {
            long owed = owed();
            long bytes = database.compacting().bytes();
            if (owed > 0 && budget.allows(bytes)) {
                budget.took(bytes, pay(owed, CompactionBudget.QUIET));
            } else if (owed > postponed) {
                postponed = owed;
                LOG.log(Level.INFO, "Compacting the database would keep people waiting; erased data leaves the file"
                        + " when the server stops or starts");
            }
        });
    }

    /** Compacts if that is owed, however long it takes; for when nobody votes. */
    synchronized void pay() {
        attempt(() -> {
            long owed = owed();
            if (owed > 0) {
                pay(owed, UNHURRIED);
            }
        });
    }

    /** The number of the compaction that is owed; 0 if none is. */
    private long owed() throws SQLException {
        List<Long> owed = database.query(connection -> Sql.list(connection, row -> row.getLong(1),
                "select owed from compaction where owed > done"));
        return owed.isEmpty() ? 0 : owed.get(0);
    }

    private Duration pay(long owed, Duration patience) throws SQLException {
        long begun = System.nanoTime();
        database.compacting().compact(patience);
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        database.write(connection ->
                Sql.update(connection, "update compaction set done = ? where done < ?", owed, owed));
        LOG.log(Level.DEBUG, "The database was compacted in {0} ms", taken.toMillis());
        return taken;
    }

    /** Work that may fail because of the database; the compaction is owed then as before. */
    @FunctionalInterface
    private interface Attempt {
        void make() throws SQLException;
    }

    private static void attempt(Attempt attempt) {
        try {
            attempt.make();
        } catch (SQLTimeoutException busy) {
            LOG.log(Level.DEBUG, "The database is not compacted while it is busy");
        } catch (SQLException failure) {
            LOG.log(Level.WARNING, "The database was not compacted and still holds erased data: {0}",
                    Failure.of(failure));
        }
    }
}
