package org.pointingparty.journal;

import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pointingparty.journal.opening.HealingPool;
import org.pointingparty.journal.opening.Loan;

/**
 * Rewrites an H2 file so that it contains only what is in rows: unused pages stay in it until something needs their
 * space. H2 can do that only when it closes the file, so everybody waits, and it is opened again at once.
 *
 * @param source opens the file
 * @param pool all other connections to it
 * @param rehearsal does the same with a file of its own
 */
record FileCompaction(DataSource source, HealingPool pool, Rehearsal rehearsal) implements Database.Compacting {

    /** The file grows with every commit and never shrinks while it is open, but what is out of use is not written. */
    @Override
    public long bytes() throws SQLException {
        return Loan.of(pool, FileCompaction::bytesInUse);
    }

    private static long bytesInUse(Connection connection) throws SQLException {
        Map<String, Long> info = Sql.list(connection, row -> Map.entry(row.getString(1), row.getLong(2)),
                "select setting_name, setting_value from information_schema.settings where setting_name in"
                        + " ('info.FILE_SIZE', 'info.PAGE_COUNT', 'info.PAGE_COUNT_LIVE')").stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return info.getOrDefault("info.FILE_SIZE", 0L) * info.getOrDefault("info.PAGE_COUNT_LIVE", 0L)
                / Math.max(1, info.getOrDefault("info.PAGE_COUNT", 0L));
    }

    @Override
    public Duration rehearse(long bytes) throws SQLException {
        return rehearsal.of(bytes);
    }

    @Override
    public Duration compact(Duration patience) throws SQLException {
        HikariPoolMXBean others = pool.connections();
        if (others.getThreadsAwaitingConnection() > 0) {
            throw new SQLTimeoutException("the database is not quiet");
        }
        others.suspendPool();
        try {
            awaitQuiet(others, patience);
            long begun = System.nanoTime();
            writeAnew();
            return Duration.ofNanos(System.nanoTime() - begun);
        } finally {
            others.softEvictConnections();
            others.resumePool();
        }
    }

    private static void awaitQuiet(HikariPoolMXBean others, Duration patience) throws SQLException {
        long end = System.nanoTime() + patience.toNanos();
        while (others.getActiveConnections() > 0) {
            if (System.nanoTime() - end > 0) {
                throw new SQLTimeoutException("the database is not quiet");
            }
            pause();
        }
    }

    private static void pause() throws SQLException {
        try {
            TimeUnit.MILLISECONDS.sleep(2);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new SQLTimeoutException("stopping", stopping);
        }
    }

    private void writeAnew() throws SQLException {
        try (Connection last = source.getConnection()) {
            Rewriting.deleteDisbelieved(last);
        }
        writeAnew(source);
    }

    /** Of what nobody else has a connection to. */
    static void writeAnew(DataSource source) throws SQLException {
        try (Connection last = source.getConnection(); Statement statement = last.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        }
        source.getConnection().close();
    }
}
