package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pointingparty.live.Recall;
import org.pointingparty.room.Room;
import org.pointingparty.settings.DatabaseSettings;
import org.pointingparty.settings.TrialSettings;

/** PostgreSQL undoes an upgrade that ends in the middle, so that the next start begins where that one began. */
class PostgreSqlUpgradeTest {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static DataSource create(String name) throws SQLException {
        run(server.getPostgresDatabase(), "create database " + name);
        return server.getDatabase("postgres", name);
    }

    private static DatabaseSettings settings(String name) {
        return TrialSettings.of(Map.of("jdbc-url", server.getJdbcUrl("postgres", name), "jdbc-user", "postgres",
                "jdbc-password", "secret")).database();
    }

    @Test
    void anUpgradeThatFailsInTheMiddleIsUndone() throws SQLException {
        DataSource source = create("failing");
        Map<String, Room> rooms = FormerTables.in(source, 1);
        run(source, "create index room_code on room (title)");
        assertThrows(RuntimeException.class, () -> Databases.open(settings("failing")));
        assertEquals(List.of("1"), versions(source));
        assertEquals(0, columns(source, "room", "code"), "this column is added before the index that fails");
        run(source, "drop index room_code");
        assertAllIsThere("failing", rooms);
        assertEquals(1, columns(source, "room", "code"));
    }

    /** The upgrade has made a table and waits for another one, when its connection is ended. */
    @Test
    void anUpgradeWhoseConnectionEndsIsUndone() throws Exception {
        DataSource source = create("ended");
        Map<String, Room> rooms = FormerTables.in(source, 2);
        try (Connection holder = source.getConnection()) {
            holder.setAutoCommit(false);
            Sql.update(holder, "lock table visitor_key in access exclusive mode");
            CompletableFuture<Database> upgrade =
                    CompletableFuture.supplyAsync(() -> Databases.open(settings("ended")));
            endWhoWaits(source);
            assertInstanceOf(RuntimeException.class,
                    assertThrows(ExecutionException.class, upgrade::get).getCause());
        }
        assertEquals(List.of("1", "2"), versions(source));
        assertEquals(0, columns(source, "compaction", "owed"), "this table is made before the rows that it waited for");
        assertAllIsThere("ended", rooms);
        assertEquals(1, columns(source, "compaction", "owed"));
    }

    private static void endWhoWaits(DataSource source) throws SQLException {
        Instant end = Instant.now().plusSeconds(30);
        while (list(source, "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'ended'"
                + " and wait_event_type = 'Lock' and query like '%visitor_key%'").isEmpty()) {
            assertTrue(Instant.now().isBefore(end), "nothing waits");
        }
    }

    private static void assertAllIsThere(String name, Map<String, Room> rooms) throws SQLException {
        try (TrialJournal trial = TrialJournal.of(settings(name))) {
            for (Room room : rooms.values()) {
                assertEquals(new Recall.Found(room), trial.journal().read(room.id()));
            }
            assertTrue(trial.journal().isWritable());
        }
    }

    private static List<String> versions(DataSource source) throws SQLException {
        return list(source, "select version from pointing_party_schema where success and version <> '0' order by 1");
    }

    private static int columns(DataSource source, String table, String column) throws SQLException {
        return list(source, "select column_name from information_schema.columns where table_name = '" + table
                + "' and column_name = '" + column + "'").size();
    }

    private static List<String> list(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return Sql.list(connection, row -> row.getString(1), sql);
        }
    }

    private static void run(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection()) {
            Sql.update(connection, sql);
        }
    }
}
