package org.pointingparty.journal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pointingparty.live.RoomJournal;
import org.pointingparty.settings.TrialSettings;

class PostgreSqlJournalTest extends JournalContract {

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
    RoomJournal journal() {
        return trial.journal();
    }

    @Test
    void aReadSeesOneMoment() throws SQLException {
        InterleavedWrite.assertUnseen(trial.database());
    }

    @Test
    void whoIsErasedWhileASnapshotIsTakenIsNotInIt() throws SQLException {
        InterleavedErasure.assertNoSnapshotIsLeft(trial);
    }

    @Test
    void whoVotesWhileASnapshotIsTakenDoesNotWait() throws SQLException {
        InterleavedErasure.assertChangesAreAppended(trial);
    }

    @Test
    void aFoldedHistoryLeadsToTheSameRoomAndTheSameMeeting() throws SQLException {
        FoldedHistory.assertLeadsToTheSame(trial);
    }

    @Test
    void aVersionThatIsFoldedIsTaken() throws SQLException {
        FoldedHistory.assertVersionsAreFenced(trial);
    }

    @Test
    void aHistoryIsFoldedInOneStepForWhichNoChangeWaits() throws SQLException {
        FoldedHistory.assertFoldedInOneStep(trial);
    }

    @Test
    void whatWasErasedOrFoldedMeanwhileDoesNotComeBack() throws SQLException {
        FoldedHistory.assertOvertakenFoldsAreNotKept(trial);
    }

    @Test
    void ofAStormOfEditsLittleIsKept() throws SQLException {
        FoldedHistory.assertStormsPass(trial);
    }

    @Test
    void aReadLeavesItsConnectionAsItWas() throws SQLException {
        InterleavedWrite.assertIsolationOfWritersIsTheUsual(trial.database());
    }

    @Test
    void aSnapshotThatIsNotBelievedAnyMoreGoes() throws SQLException {
        OwedCompactionTest.assertDisbelievedSnapshotsGo(trial);
    }

    @Test
    void itIsNotWritableWhereNoRoomCanBeKept() throws SQLException {
        BrokenTables.assertNoticed(trial, "not valid");
    }

    @Test
    void askingWhetherItIsWritableLeavesNothingBehind() throws SQLException {
        BrokenTables.assertTrialLeavesNothing(trial);
    }
}
