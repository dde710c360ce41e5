package org.pointingparty.journal.opening;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;

/**
 * A pool of connections to the embedded database that is of use again as soon as there is space or memory again.
 *
 * <p>H2 closes the database when a write fails for want of either; from then on each open connection refuses everything
 * and still says that it is valid, so all are given up, and the next one opens the database again. A pool that has run
 * out of memory may have lost connections that nobody holds; it is replaced. Thread-safe.
 */
public final class HealingPool implements DataSource, AutoCloseable {

    private final Supplier<HikariConfig> config;
    private final Set<Connection> lent = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    private volatile HikariDataSource pool;

    /** @param config how each pool is made */
    public HealingPool(Supplier<HikariConfig> config) {
        this.config = config;
        this.pool = open();
    }

    private HikariDataSource open() {
        HikariConfig healing = config.get();
        healing.setExceptionOverride(new GivingUp());
        return new HikariDataSource(healing);
    }

    /** Gives up all connections once one of them finds the database closed. */
    private final class GivingUp implements SQLExceptionOverride {

        /** To evict this one connection would be one more line in the log; it has been given up already. */
        @java.lang.Override
        public Override adjudicate(SQLException failure) {
            if (failure.getErrorCode() != ErrorCode.DATABASE_IS_CLOSED) {
                return Override.CONTINUE_EVICT;
            }
            pool.getHikariPoolMXBean().softEvictConnections();
            return Override.DO_NOT_EVICT;
        }
    }

    /** The connections as they are now. */
    public HikariPoolMXBean connections() {
        return pool.getHikariPoolMXBean();
    }

    @Override
    public Connection getConnection() throws SQLException {
        HikariDataSource now = pool;
        try {
            Connection connection = now.getConnection();
            lent.add(connection);
            return connection;
        } catch (SQLTransientConnectionException exhausted) {
            if (hasLost(now)) {
                replace(now);
            }
            throw exhausted;
        }
    }

    /** Whether some connection counts as lent that nobody holds. */
    private boolean hasLost(HikariDataSource some) throws SQLException {
        int held = 0;
        synchronized (lent) {
            for (Connection connection : lent) {
                held += connection.isClosed() ? 0 : 1;
            }
        }
        return some.getHikariPoolMXBean().getActiveConnections() > held;
    }

    /** The former one is closed by another thread, since that takes seconds. */
    private synchronized void replace(HikariDataSource former) {
        if (pool == former) {
            pool = open();
            CompletableFuture.runAsync(former::close);
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return pool.getConnection(user, password);
    }

    @Override
    public void close() {
        pool.close();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter writer) throws SQLException {
        pool.setLogWriter(writer);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(HealingPool.class.getName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }
}
