package org.pointingparty.journal;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Rewrites an H2 file so that it contains only what is in rows: unused pages stay in it until something needs their
 * space. H2 can do that only when it closes the file, so everybody waits, and it is opened again at once.
 *
 * @param source opens the file
 * @param pool all other connections to it
 * @param file where it is
 */
record FileCompaction(DataSource source, HikariDataSource pool, Path file) implements Database.Compacting {

    @Override
    public long bytes() throws SQLException {
        try {
            return Files.size(file);
        } catch (IOException unknown) {
            throw new SQLException("the size of the file is not known", unknown);
        }
    }

    @Override
    public void compact(Duration patience) throws SQLException {
        HikariPoolMXBean others = pool.getHikariPoolMXBean();
        if (others.getThreadsAwaitingConnection() > 0) {
            throw new SQLTimeoutException("the database is not quiet");
        }
        others.suspendPool();
        try {
            awaitQuiet(others, patience);
            writeAnew();
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
        try (Connection last = source.getConnection(); Statement statement = last.createStatement()) {
            Rewriting.deleteDisbelieved(last);
            statement.execute("SHUTDOWN COMPACT");
        }
        source.getConnection().close();
    }
}
