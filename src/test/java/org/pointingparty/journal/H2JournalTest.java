package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pointingparty.live.RoomJournal;
import org.pointingparty.live.time.Pause;

class H2JournalTest extends JournalContract {

    @TempDir
    private static Path directory;

    private static TrialJournal trial;

    @BeforeAll
    static void open() {
        trial = TrialJournal.h2(directory.resolve("new"));
    }

    @AfterAll
    static void close() throws SQLException {
        trial.close();
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
    void itIsNotWritableWhereNoRoomCanBeKept() throws SQLException {
        BrokenTables.assertNoticed(trial, "nocheck");
    }

    @Test
    void askingWhetherItIsWritableLeavesNothingBehind() throws SQLException {
        BrokenTables.assertTrialLeavesNothing(trial);
    }

    @Test
    void aDatabaseOfAFormerReleaseWasLastInUseAtItsLastChange(@TempDir Path former) throws SQLException {
        FormerTables.inFile(former, 3);
        try (TrialJournal upgraded = TrialJournal.h2(former)) {
            Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            assertEquals(List.of(new Pause(Instant.ofEpochMilli(1), now)),
                    upgraded.journal().running(now).orElseThrow().pauses());
        }
    }
}
