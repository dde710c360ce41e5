package org.pointingparty.journal;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pointingparty.live.RoomJournal;

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
}
