package org.pointingparty.journal.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HealingPoolTest {

    private static final int MOST = 3;

    private final AtomicInteger fences = new AtomicInteger();
    private final HealingPool pool = new HealingPool(this::config, fences::incrementAndGet);

    private HikariConfig config() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + System.identityHashCode(fences));
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(MOST);
        config.setConnectionTimeout(250);
        return config;
    }

    private int ask(String query) throws SQLException {
        return Loan.of(pool, connection -> {
            try (ResultSet row = connection.createStatement().executeQuery(query)) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void aPoolWhoseConnectionsAreAllInUseIsKept() throws SQLException {
        List<Connection> held = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            held.add(pool.getConnection());
        }
        assertThrows(SQLTransientConnectionException.class, pool::getConnection);
        assertEquals(MOST, pool.connections().getActiveConnections());
        for (Connection connection : held) {
            assertTrue(connection.isValid(0));
            connection.close();
        }
        pool.getConnection().close();
    }

    @Test
    void aPoolThatHasLostItsConnectionsIsReplaced() throws SQLException {
        for (int i = 0; i < MOST; i++) {
            assertTrue(pool.getConnection().isValid(0), "and then nobody holds it any more");
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (pool.connections().getActiveConnections() == MOST) {
            assertTrue(System.nanoTime() < end, "it was never replaced");
            System.gc();
            assertThrows(SQLTransientConnectionException.class, pool::getConnection);
        }
        pool.getConnection().close();
    }

    @Test
    void aDatabaseInWhichMemoryRanOutIsLeftBehind() throws SQLException {
        HikariPoolMXBean before = pool.connections();
        List<Connection> used = new ArrayList<>();
        assertThrows(OutOfMemoryError.class, () -> Loan.of(pool, connection -> {
            used.add(connection);
            throw new OutOfMemoryError("planted");
        }));
        assertFalse(used.get(0).isClosed(), "H2 may never return from closing it");

        assertEquals(3, ask("values 3"));
        assertNotSame(before, pool.connections());
        assertEquals(1, fences.get());
    }

    @Test
    void aDatabaseInWhichOnlySomeWorkFailedStaysAsItIs() throws SQLException {
        HikariPoolMXBean before = pool.connections();
        assertThrows(SQLException.class,
                () -> Loan.of(pool, connection -> connection.createStatement().execute("no sql")));
        assertThrows(IllegalStateException.class, () -> Loan.of(pool, connection -> {
            throw new IllegalStateException("planted");
        }));
        assertEquals(0, before.getActiveConnections());

        assertEquals(3, ask("values 3"));
        assertSame(before, pool.connections());
        assertEquals(0, fences.get());
    }

    @Test
    void workThatWasNotCommittedIsUndone() throws SQLException {
        Loan.of(pool, connection -> connection.createStatement().execute("create table numbers (x int)"));
        Loan.of(pool, connection -> connection.createStatement().execute("insert into numbers values (1)"));
        assertEquals(0, ask("select count(*) from numbers"));
    }
}
