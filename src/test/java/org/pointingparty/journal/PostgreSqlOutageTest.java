package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pointingparty.live.Recall;
import org.pointingparty.live.Receipt;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.settings.DatabaseSettings;
import org.pointingparty.settings.TrialSettings;

/** A PostgreSQL that is stopped and started again. */
class PostgreSqlOutageTest {

    private static final List<RoomEvent> CREATED =
            List.of(new UpkeepEvent.RoomCreated("Sprint 12", Decks.DEFAULT, List.of()));

    @TempDir
    private Path directory;

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder().setPort(port).setDataDirectory(directory.resolve("data"))
                .setCleanDataDirectory(false).start();
    }

    private static DatabaseSettings settings(EmbeddedPostgres server) {
        return TrialSettings.of(Map.of("jdbc-url", server.getJdbcUrl("postgres", "postgres"),
                "jdbc-user", "postgres", "jdbc-password", "whisper")).database();
    }

    @Test
    void changesAreRefusedUntilTheDatabaseIsBack() throws IOException, SQLException {
        EmbeddedPostgres server = start(0);
        DatabaseSettings settings = settings(server);
        RoomId kept = JournalContract.newRoom();
        RoomId refused = JournalContract.newRoom();
        try (TrialJournal trial = TrialJournal.of(settings); JournalLog log = JournalLog.ofAll()) {
            assertEquals(Receipt.APPENDED, trial.journal().append(kept, 1, CREATED));
            server.close();
            assertEquals(Receipt.UNAVAILABLE, trial.journal().append(refused, 1, CREATED));
            assertFalse(trial.journal().isWritable());
            assertEquals(new Recall.Unavailable(), trial.journal().read(kept));
            assertEquals(new Recall.Unavailable(), trial.journal().read(kept));
            server = start(server.getPort());
            awaitWritable(trial.journal());
            assertEquals(Receipt.APPENDED, trial.journal().append(refused, 1, CREATED));
            assertEquals(Receipt.CONFLICT, trial.journal().append(kept, 1, CREATED));
            assertInstanceOf(Recall.Found.class, trial.journal().read(kept));
            assertOneLineEach(log.text());
        } finally {
            server.close();
        }
        assertNoPasswordIn(assertThrows(RuntimeException.class, () -> Databases.open(settings)));
    }

    /** No line has a row, which may be a vote, or a trace. */
    private static void assertOneLineEach(String log) {
        List<String> lines = log.lines().map(line -> line.substring(0, Math.min(30, line.length()))).toList();
        assertEquals(List.of("The journal cannot be written;", "A room could not be read; the ",
                "The journal can be written aga", "The journal can be read again"), lines, log);
        assertFalse(log.contains("Sprint 12"), log);
    }

    private static void awaitWritable(JdbcJournal journal) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!journal.isWritable()) {
            assertTrue(Instant.now().isBefore(end), "the journal stays down");
        }
    }

    private static void assertNoPasswordIn(Throwable failure) {
        StringWriter words = new StringWriter();
        failure.printStackTrace(new PrintWriter(words));
        assertFalse(words.toString().contains("whisper"), words.toString());
    }
}
