package org.pointingparty.journal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pointingparty.settings.TrialSettings;

class PostgreSqlJournalTest extends JdbcJournalContract {

    private static EmbeddedPostgres server;
    private static TrialJournal trial;

    @BeforeAll
    static void open() throws IOException {
        server = EmbeddedPostgres.start();
        trial = TrialJournal.of(TrialSettings.of(Map.of(
                "jdbc-url", server.getJdbcUrl("postgres", "postgres"),
                "jdbc-user", "postgres",
                "jdbc-password", "secret")).database());
    }

    @AfterAll
    static void close() throws IOException, SQLException {
        trial.close();
        server.close();
    }

    @Override
    TrialJournal trial() {
        return trial;
    }

    @Test
    void aSnapshotThatIsNotBelievedAnyMoreGoes() throws SQLException {
        OwedCompactionTest.assertDisbelievedSnapshotsGo(trial);
    }

    @Test
    void itIsNotWritableWhereNoRoomCanBeKept() throws SQLException {
        BrokenTables.assertNoticed(trial, "not valid");
    }
}
