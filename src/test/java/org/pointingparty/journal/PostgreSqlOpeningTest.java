package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pointingparty.journal.opening.Opening;
import org.pointingparty.journal.opening.OpeningFailure;
import org.pointingparty.settings.DatabaseSettings;
import org.pointingparty.settings.TrialSettings;

/** A start with a PostgreSQL that is away waits for it; one that does not know us stops the start. */
class PostgreSqlOpeningTest {

    private static final int FEW = 10;

    @TempDir
    private Path directory;

    private EmbeddedPostgres server;

    @BeforeEach
    void start() throws IOException {
        server = start(0);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder().setPort(port).setDataDirectory(directory.resolve("data"))
                .setCleanDataDirectory(false).setServerConfig("max_connections", Integer.toString(FEW)).start();
    }

    private DatabaseSettings settings(String user, String database) {
        return TrialSettings.of(Map.of("jdbc-url", server.getJdbcUrl("postgres", database), "jdbc-user", user,
                "jdbc-password", "whisper")).database();
    }

    private Opening<Kept> opening() {
        DatabaseSettings settings = settings("postgres", "postgres");
        return new Opening<>(() -> Kept.in(settings, Thread::new, Runnable::run), System::nanoTime);
    }

    private static void assertOpens(Opening<Kept> opening) {
        opening.again();
        assertEquals(Optional.empty(), opening.obstacle());
        try (Kept kept = opening.end().orElseThrow()) {
            assertTrue(kept.journal().isWritable());
            assertFalse(kept.visitors().newestFirst().isEmpty());
        }
    }

    @Test
    void aDatabaseThatIsAwayIsOpenedWhenItIsThere() throws IOException {
        Opening<Kept> opening = opening();
        server.close();
        try (JournalLog log = new JournalLog()) {
            opening.begin();
            opening.again();
            assertEquals(Optional.of("the database does not answer"), opening.obstacle());
            server = start(server.getPort());
            assertOpens(opening);
            assertEquals(List.of("The rooms cannot be opened yet; it is tried again every second, and everybody is"
                    + " asked to wait: The database of POINTING_PARTY_JDBC_URL (pointing-party.jdbc-url) does not"
                    + " answer (SQL state 08001). See that it runs, and check POINTING_PARTY_JDBC_URL,"
                    + " POINTING_PARTY_JDBC_USER and"
                    + " POINTING_PARTY_JDBC_PASSWORD",
                    "The tables have been brought up to date; steps that this took: " + FormerTables.LATEST,
                    "Rooms in the journal: 0; it was last in use: never",
                    "The rooms are open now"), log.text().lines().toList());
        }
    }

    @Test
    void aDatabaseWithoutAConnectionLeftIsOpenedWhenItHasSome() throws SQLException {
        Opening<Kept> opening = opening();
        List<Connection> others = new ArrayList<>();
        for (int taken = 0; taken < FEW; taken++) {
            others.add(server.getPostgresDatabase().getConnection());
        }
        opening.begin();
        assertEquals(Optional.of("the database is full"), opening.obstacle());
        for (Connection other : others) {
            other.close();
        }
        assertOpens(opening);
    }

    @Test
    void aDatabaseThatDoesNotKnowUsStopsTheStartWithASentence() {
        assertStops("does not let this user in with this password (SQL state 28000). Check ",
                settings("nobody", "postgres"));
        assertStops("is not there (SQL state 3D000). Make it, or check ", settings("postgres", "nothing"));
    }

    private static void assertStops(String sentence, DatabaseSettings settings) {
        OpeningFailure failure = assertThrows(OpeningFailure.class, () -> Databases.open(settings));
        assertEquals("The database of POINTING_PARTY_JDBC_URL (pointing-party.jdbc-url) " + sentence
                + "POINTING_PARTY_JDBC_URL, POINTING_PARTY_JDBC_USER and POINTING_PARTY_JDBC_PASSWORD, then start"
                + " again", failure.getMessage());
        assertEquals(Optional.empty(), failure.obstacle());
    }

    @Test
    void anAddressThatCannotBeReadIsNotRepeated() {
        DatabaseSettings settings = TrialSettings.of(Map.of("jdbc-url", "jdbc:postgresql://whisper:whisper@:x/"))
                .database();
        OpeningFailure failure = assertThrows(OpeningFailure.class, () -> Databases.open(settings));
        assertEquals("The address in POINTING_PARTY_JDBC_URL (pointing-party.jdbc-url) cannot be read; it is like"
                + " jdbc:postgresql://db.example.com/party", failure.getMessage());
    }
}
