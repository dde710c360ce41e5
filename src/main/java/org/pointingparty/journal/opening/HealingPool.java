package org.pointingparty.journal.opening;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.SQLExceptionOverride;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * A pool of connections to the embedded database that is of use again as soon as there is space or memory again.
 *
 * <p>H2 closes the database when a write fails for want of either; from then on each open connection refuses everything
 * and still says that it is valid. Without memory it may as well stay open and no longer know what it does. So all are
 * given up, the file is taken from that database, and it is tried until it opens again; then the pool is replaced, for
 * it would wait longer and longer before each try. It is replaced as well if it has lost connections for want of
 * memory, so that nobody holds them. Thread-safe.
 */
public final class HealingPool extends PassingSource implements AutoCloseable {

    /** What H2 says when it closes the database, and from then on: a writer hears the failure again and again. */
    private static final Set<Integer> ENDS = Set.of(ErrorCode.DATABASE_IS_CLOSED, ErrorCode.GENERAL_ERROR_1,
            ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.OUT_OF_MEMORY,
            ErrorCode.DATABASE_IS_IN_EXCLUSIVE_MODE);

    private static final long BETWEEN_TRIES = TimeUnit.MILLISECONDS.toNanos(200);

    /** Takes the file of the database from whoever still has it open. */
    @FunctionalInterface
    public interface Fence {
        /** @throws IOException if it cannot be taken */
        void fence() throws IOException;
    }

    private final Supplier<HikariConfig> config;
    private final Fence fence;
    private final Map<Connection, HikariDataSource> lent = Collections.synchronizedMap(new WeakHashMap<>());
    private volatile HikariDataSource pool;
    private volatile boolean broken;
    private long triedAt = System.nanoTime() - BETWEEN_TRIES;

    /**
     * @param config how each pool is made
     * @param fence called before the database is opened again
     */
    public HealingPool(Supplier<HikariConfig> config, Fence fence) {
        this.config = config;
        this.fence = fence;
        this.pool = open();
    }

    /** Gives the database up if this failure of one of its connections says that it is of no use any more. */
    void hear(Connection failed, Throwable failure) {
        if (lent.get(failed) == pool && isEnd(failure)) {
            broken = true;
        }
    }

    /** Whether this connection is to a database that was not given up. */
    boolean trusts(Connection lentOut) {
        return !broken && lent.get(lentOut) == pool;
    }

    /** Whether H2 says that it has closed the database, or memory or the like gave out below. */
    private static boolean isEnd(@Nullable Throwable failure) {
        return failure instanceof Error || failure instanceof SQLException sql && ENDS.contains(sql.getErrorCode())
                || failure != null && isEnd(failure.getCause());
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
            if (!isEnd(failure)) {
                return Override.CONTINUE_EVICT;
            }
            if (watched.get() == pool) {
                broken = true;
            }
            return Override.DO_NOT_EVICT;
        }
    }

    @Override
    DataSource current() {
        return pool;
    }

    /** The connections as they are now. */
    public HikariPoolMXBean connections() {
        return pool.getHikariPoolMXBean();
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (broken) {
            reopen();
        }
        HikariDataSource now = pool;
        try {
            Connection connection = now.getConnection();
            lent.put(connection, now);
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
        if (broken) {
            if (System.nanoTime() - triedAt < BETWEEN_TRIES) {
                throw new SQLTransientConnectionException("the database is closed", "08003");
            }
            triedAt = System.nanoTime();
            fenceOff();
            config.get().getDataSource().getConnection().close();
            replace(pool);
        }
    }

    private void fenceOff() throws SQLException {
        try {
            fence.fence();
        } catch (IOException open) {
            throw new SQLTransientConnectionException("the file is still open", "08001", open);
        }
    }

    /** Whether some connection counts as lent that nobody holds. */
    private boolean hasLost(HikariDataSource some) throws SQLException {
        int held = 0;
        synchronized (lent) {
            for (Map.Entry<Connection, HikariDataSource> entry : lent.entrySet()) {
                held += entry.getValue() != some || entry.getKey().isClosed() ? 0 : 1;
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
            broken = false;
            CompletableFuture.runAsync(former::close);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
