package org.pointingparty.journal;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Makes an H2 file forget what no row says any more: pages out of use stay in it until something needs their place. The
 * file is written anew while everybody waits, which takes some tenths of a second, and a second for a hundred megabytes
 * or so; H2 can do that only in closing. The next connection opens it again.
 *
 * @param source opens the file
 * @param pool all other connections to it
 */
record Scrubbing(DataSource source, HikariDataSource pool) {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(Sql.SECONDS);

    void scrub() throws SQLException {
        HikariPoolMXBean others = pool.getHikariPoolMXBean();
        others.suspendPool();
        try {
            awaitQuiet(others);
            try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
                statement.execute("SHUTDOWN COMPACT");
            }
        } finally {
            others.softEvictConnections();
            others.resumePool();
        }
    }

    private static void awaitQuiet(HikariPoolMXBean others) throws SQLException {
        long end = System.nanoTime() + PATIENCE;
        while (others.getActiveConnections() > 0) {
            if (System.nanoTime() - end > 0) {
                throw new SQLTimeoutException("the database is never quiet");
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
}
