package org.pointingparty.journal;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.pointingparty.live.RoomJournal;

/** What is true of a journal in whatever database, besides what is of every journal. */
abstract class JdbcJournalContract extends JournalContract {

    /** The journal that is tried. */
    abstract TrialJournal trial();

    @Override
    final RoomJournal journal() {
        return trial().journal();
    }

    @Test
    void aReadSeesOneMoment() throws SQLException {
        InterleavedWrite.assertUnseen(trial().database());
    }

    @Test
    void whoIsErasedWhileASnapshotIsTakenIsNotInIt() throws SQLException {
        InterleavedErasure.assertNoSnapshotIsLeft(trial());
    }

    @Test
    void whoVotesWhileASnapshotIsTakenDoesNotWait() throws SQLException {
        InterleavedErasure.assertChangesAreAppended(trial());
    }

    @Test
    void aFoldedHistoryLeadsToTheSameRoomAndTheSameMeeting() throws SQLException {
        FoldedHistory.assertLeadsToTheSame(trial());
    }

    @Test
    void aVersionThatIsFoldedIsTaken() throws SQLException {
        FoldedHistory.assertVersionsAreFenced(trial());
    }

    @Test
    void aHistoryIsFoldedInOneStepForWhichNoChangeWaits() throws SQLException {
        FoldedHistory.assertFoldedInOneStep(trial());
    }

    @Test
    void whatWasErasedOrFoldedMeanwhileDoesNotComeBack() throws SQLException {
        FoldedHistory.assertOvertakenFoldsAreNotKept(trial());
    }

    @Test
    void ofAStormOfEditsLittleIsKept() throws SQLException {
        FoldedHistory.assertStormsPass(trial());
    }

    @Test
    void aReadLeavesItsConnectionAsItWas() throws SQLException {
        InterleavedWrite.assertIsolationOfWritersIsTheUsual(trial().database());
    }

    @Test
    void askingWhetherItIsWritableLeavesNothingBehind() throws SQLException {
        BrokenTables.assertTrialLeavesNothing(trial());
    }
}
