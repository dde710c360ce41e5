package org.pointingparty.journal.opening;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.SQLExceptionOverride;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * A pool of connections to the embedded database that is of use again as soon as there is space or memory again.
 *
 * <p>H2 closes the database when a write fails for want of either; from then on each open connection refuses everything
 * and still says that it is valid. So all are given up, and the database is tried until it opens again; then the pool
 * is replaced, for it would wait longer and longer before each try. It is replaced as well if it has run out of memory
 * and lost connections that nobody holds. Thread-safe.
 */
public final class HealingPool implements DataSource, AutoCloseable {

    /** What H2 says when it closes the database, and from then on: a writer hears the failure again and again. */
    private static final Set<Integer> ENDS = Set.of(ErrorCode.DATABASE_IS_CLOSED, ErrorCode.GENERAL_ERROR_1,
            ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.OUT_OF_MEMORY);

    private static final long BETWEEN_TRIES = TimeUnit.MILLISECONDS.toNanos(200);

    private final Supplier<HikariConfig> config;
    private final Set<Connection> lent = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    private volatile HikariDataSource pool;
    private volatile boolean closed;
    private long triedAt = System.nanoTime() - BETWEEN_TRIES;

    /** @param config how each pool is made */
    public HealingPool(Supplier<HikariConfig> config) {
        this.config = config;
        this.pool = open();
    }

    private HikariDataSource open() {
        HikariConfig healing = config.get();
        Watch watch = new Watch();
        healing.setExceptionOverride(watch);
        HikariDataSource opened = new HikariDataSource(healing);
        watch.watched.set(opened);
        return opened;
    }

    /** Notices that a connection of one pool finds the database closed, or is there when it closes. */
    private final class Watch implements SQLExceptionOverride {

        private final AtomicReference<@Nullable HikariDataSource> watched = new AtomicReference<>();

        /** To evict this one connection would be one more line in the log; all are given up anyway. */
        @java.lang.Override
        public Override adjudicate(SQLException failure) {
            if (!ENDS.contains(failure.getErrorCode())) {
                return Override.CONTINUE_EVICT;
            }
            if (watched.get() == pool) {
                closed = true;
            }
            return Override.DO_NOT_EVICT;
        }
    }

    /** The connections as they are now. */
    public HikariPoolMXBean connections() {
        return pool.getHikariPoolMXBean();
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (closed) {
            reopen();
        }
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

    /** Tries whether the database opens, unless that has just failed. */
    private synchronized void reopen() throws SQLException {
        if (closed) {
            if (System.nanoTime() - triedAt < BETWEEN_TRIES) {
                throw new SQLTransientConnectionException("the database is closed", "08003");
            }
            triedAt = System.nanoTime();
            config.get().getDataSource().getConnection().close();
            replace(pool);
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
    private synchronized void replace(HikariDataSource former) throws SQLException {
        if (pool == former) {
            try {
                pool = open();
            } catch (PoolInitializationException failure) {
                throw new SQLTransientConnectionException("the database cannot be opened", "08001", failure);
            }
            closed = false;
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
