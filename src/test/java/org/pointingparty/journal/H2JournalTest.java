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
import org.pointingparty.live.time.Pause;

class H2JournalTest extends JdbcJournalContract {

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
    TrialJournal trial() {
        return trial;
    }

    @Test
    void itIsNotWritableWhereNoRoomCanBeKept() throws SQLException {
        BrokenTables.assertNoticed(trial, "nocheck");
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
