package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import org.pointingparty.live.Receipt;

/** Tables in which no room can be kept, although others can be written. */
final class BrokenTables {

    private BrokenTables() {
    }

    /**
     * A key to a table that an upgrade has left behind makes the journal unwritable, until it is gone.
     *
     * @param unchecked how this database says that former rows need not have it
     */
    static void assertNoticed(TrialJournal trial, String unchecked) throws SQLException {
        assertTrue(trial.journal().isWritable());
        run(trial, "create table leftover (id varchar(64) primary key)");
        run(trial, "alter table room_seat add constraint broken foreign key (room) references leftover (id) "
                + unchecked);
        try {
            run(trial, "update writability set probes = probes + 1");
            assertFalse(trial.journal().isWritable());
        } finally {
            run(trial, "alter table room_seat drop constraint broken");
            run(trial, "drop table leftover");
        }
        assertTrue(trial.journal().isWritable());
    }

    /** Asking whether the journal can be written leaves no row behind, and nothing to be compacted. */
    static void assertTrialLeavesNothing(TrialJournal trial) throws SQLException {
        List<Long> before = counts(trial);
        assertTrue(trial.journal().isWritable());
        assertEquals(before, counts(trial));
        assertEquals(Receipt.APPENDED,
                trial.journal().append(JournalContract.newRoom(), 1, List.of(ChildJournal.event(1))));
        assertNotEquals(before, counts(trial), "need rows that are counted");
    }

    private static List<Long> counts(TrialJournal trial) throws SQLException {
        return trial.database().query(connection -> Sql.list(connection, row -> row.getLong(1),
                "select count(*) from room union all select count(*) from room_change"
                        + " union all select count(*) from room_seat union all select owed from compaction"));
    }

    private static void run(TrialJournal trial, String sql) throws SQLException {
        trial.database().write(connection -> Sql.update(connection, sql));
    }
}
