package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No vote waits for long: a compaction is tried beforehand on a file that nobody needs. */
class RehearsedCompactionTest {

    @TempDir
    private Path directory;

    private TrialJournal trial;

    @BeforeEach
    void open() {
        trial = TrialJournal.h2(directory);
    }

    @AfterEach
    void close() throws SQLException {
        trial.close();
    }

    private OwedCompaction compaction(Database.Compacting compacting) {
        return new OwedCompaction(new Database(trial.database().source(), trial.database().seal(), compacting,
                () -> { }), new CompactionBudget());
    }

    private void owe() throws SQLException {
        trial.database().write(OwedCompaction::owe);
    }

    @Test
    void theFirstRehearsalOfAProcessTellsNothing() throws SQLException {
        TrialCompacting compacting = TrialCompacting.rehearsedIn(600, 50);
        OwedCompaction compaction = compaction(compacting);
        compaction.payIfQuick();
        assertEquals(0, compacting.rehearsed(), "nothing is owed");
        owe();
        compaction.payIfQuick();
        assertEquals(2, compacting.rehearsed());
        assertEquals(1, compacting.made());
    }

    @Test
    void oneThatWouldTakeTooLongNowIsRehearsedAgainLater() throws SQLException {
        TrialCompacting compacting = TrialCompacting.rehearsedIn(600, 151, 151, 150);
        OwedCompaction compaction = compaction(compacting);
        owe();
        compaction.payIfQuick();
        compaction.payIfQuick();
        assertEquals(0, compacting.made());
        compaction.payIfQuick();
        assertEquals(1, compacting.made());
    }

    @Test
    void oneThatTookTooLongAllTheSameIsNotRepeatedSoon() throws SQLException {
        TrialCompacting compacting = TrialCompacting.doing(patience -> Duration.ofMillis(401));
        OwedCompaction compaction = compaction(compacting);
        for (int i = 0; i < 3; i++) {
            owe();
            compaction.payIfQuick();
        }
        assertEquals(1, compacting.made());
    }

    @Test
    void oneThatFailsWhateverTheReasonIsTriedAgain() throws SQLException {
        AtomicBoolean failed = new AtomicBoolean();
        TrialCompacting compacting = TrialCompacting.doing(patience -> {
            if (!failed.getAndSet(true)) {
                throw new IllegalStateException("the pool of this test cannot be suspended");
            }
            return Duration.ZERO;
        });
        OwedCompaction compaction = compaction(compacting);
        owe();
        try (JournalLog log = new JournalLog()) {
            compaction.payIfQuick();
            assertTrue(failed.get() && log.text().contains("still holds"), log.text());
        }
        compaction.payIfQuick();
        assertEquals(1, compacting.made());
    }

    @Test
    void aRehearsalTakesItsTimeAndLeavesNothing() throws SQLException {
        List<String> before = files();
        assertTrue(trial.database().compacting().rehearse(100_000).compareTo(Duration.ofMillis(1)) > 0);
        assertEquals(before, files());
    }

    private List<String> files() {
        return Arrays.stream(directory.toFile().list()).sorted().toList();
    }

    /** Mostly, since the machine may be given to somebody else between the rehearsal and the compaction. */
    @Test
    void aVoteWaitsForACompactionForHalfASecondAtMost() throws SQLException {
        CountedCompacting compacting = CountedCompacting.of(trial.database());
        OwedCompaction compaction = compaction(compacting);
        List<Duration> waits = new ArrayList<>();
        boolean waited = false;
        Instant end = Instant.now().plusSeconds(60);
        try (BusyWriter writer = new BusyWriter(trial.journal())) {
            while (waits.size() < 5) {
                assertTrue(Instant.now().isBefore(end), "need a machine that compacts: " + waits);
                owe();
                writer.awaitAppended();
                writer.startOver();
                compaction.payIfQuick();
                writer.awaitAppended();
                if (compacting.made() > waits.size()) {
                    waits.add(writer.longest());
                    waited |= writer.longest().compareTo(compacting.last()) >= 0;
                }
            }
        }
        assertTrue(waited, "need a vote that waits");
        waits.sort(null);
        assertTrue(waits.get(2).toMillis() <= 500, waits.toString());
    }
}
