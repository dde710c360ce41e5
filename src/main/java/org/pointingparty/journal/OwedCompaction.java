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
    private boolean rehearsed;

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
        attempt(owed -> {
            if (isQuick(database.compacting().bytes())) {
                budget.took(pay(owed, CompactionBudget.QUIET));
            } else if (owed > postponed) {
                postponed = owed;
                LOG.log(Level.INFO, "Compacting the database would keep people waiting; erased data leaves the file"
                        + " when that is quick, or when the server stops or starts");
            }
        });
    }

    /** Tried beforehand where nobody waits for it; the first time in a process is far slower than all others. */
    private boolean isQuick(long bytes) throws SQLException {
        if (!budget.fits(bytes)) {
            return false;
        }
        if (!rehearsed) {
            database.compacting().rehearse(bytes);
            rehearsed = true;
        }
        return budget.allows(database.compacting().rehearse(bytes));
    }

    /** Compacts if something is owed, however long it takes; for when nobody votes. */
    synchronized void pay() {
        attempt(owed -> pay(owed, UNHURRIED));
    }

    /** The number of the compaction that is owed; 0 if none is. */
    private long owed() throws SQLException {
        List<Long> owed = database.query(connection -> Sql.list(connection, row -> row.getLong(1),
                "select owed from compaction where owed > done"));
        return owed.isEmpty() ? 0 : owed.get(0);
    }

    private Duration pay(long owed, Duration patience) throws SQLException {
        Duration taken = database.compacting().compact(patience);
        database.write(connection ->
                Sql.update(connection, "update compaction set done = ? where done < ?", owed, owed));
        LOG.log(Level.DEBUG, "The database was compacted in {0} ms", taken.toMillis());
        return taken;
    }

    /** Work that may fail because of the database; the compaction is owed then as before. */
    @FunctionalInterface
    private interface Attempt {
        void pay(long owed) throws SQLException;
    }

    private void attempt(Attempt attempt) {
        long owed;
        try {
            owed = owed();
        } catch (SQLException | RuntimeException | Error failure) {
            LOG.log(Level.DEBUG, "Whether a compaction is owed is not known: {0}", Failure.of(failure));
            return;
        }
        if (owed > 0) {
            pay(attempt, owed);
        }
    }

    /** Whatever happens, it is tried again: a timer that meets an exception or an error ends for good. */
    private static void pay(Attempt attempt, long owed) {
        try {
            attempt.pay(owed);
        } catch (SQLTimeoutException busy) {
            LOG.log(Level.DEBUG, "The database is not compacted while it is busy");
        } catch (SQLException | RuntimeException | Error failure) {
            LOG.log(Level.WARNING, "The database was not compacted and still holds erased data: {0}",
                    Failure.of(failure));
        }
    }
}
