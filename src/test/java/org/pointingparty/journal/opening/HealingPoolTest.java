package org.pointingparty.journal.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HealingPoolTest {

    private static final int MOST = 3;

    private final HealingPool pool = new HealingPool(HealingPoolTest::config);

    private static HikariConfig config() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:");
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(MOST);
        config.setConnectionTimeout(250);
        return config;
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
}
