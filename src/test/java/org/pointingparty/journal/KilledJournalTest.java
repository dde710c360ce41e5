package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.pointingparty.live.Recall;

/** Whatever the journal has said is kept is there after the process was killed, and nothing is there by halves. */
class KilledJournalTest {

    private static final int ROOMS = 6;

    @TempDir
    private Path directory;

    @RepeatedTest(3)
    void whatWasKeptSurvivesTheProcess() throws IOException, InterruptedException, SQLException {
        assertKept(keptUntilKilled(ROOMS, 50, 2_000));
    }

    /** So many changes of one room that some are folded; the kill may come while others are. */
    @RepeatedTest(2)
    void whatWasFoldedSurvivesTheProcess() throws IOException, InterruptedException, SQLException {
        assertKept(keptUntilKilled(1, 2 * FoldedHistory.STRETCH, FoldedHistory.STRETCH));
        try (TrialJournal trial = TrialJournal.h2(directory)) {
            assertTrue(FoldedHistory.rows(trial, "room_fold", ChildJournal.room(0)) > 0, "need a fold");
        }
    }

    /** Kills the process twice, each time after so many lines and, at random, up to so many more. */
    private Map<Integer, Long> keptUntilKilled(int rooms, int least, int more)
            throws IOException, InterruptedException {
        Map<Integer, Long> kept = new HashMap<>();
        for (int kill = 0; kill < 2; kill++) {
            Process child = ChildJournal.start(directory, rooms);
            int lines = least + new Random().nextInt(more);
            BufferedReader out = child.inputReader(StandardCharsets.UTF_8);
            for (int line = 0; line < lines; line++) {
                note(out.readLine(), kept);
            }
            child.toHandle().destroyForcibly();
            out.lines().forEach(line -> note(line, kept));
            child.waitFor();
        }
        assertFalse(kept.isEmpty(), "something must have been kept for this to mean anything");
        return kept;
    }

    private static void note(String line, Map<Integer, Long> kept) {
        assertFalse(line == null || line.startsWith("failed"), line);
        if (line.matches("kept \\d+ \\d+ for good")) {
            List<String> words = List.of(line.split(" "));
            kept.put(Integer.valueOf(words.get(1)), Long.valueOf(words.get(2)));
        }
    }

    /** Reading checks that no version is missing. */
    private void assertKept(Map<Integer, Long> kept) throws SQLException {
        try (TrialJournal trial = TrialJournal.h2(directory)) {
            kept.forEach((room, version) -> {
                Recall.Found found = assertInstanceOf(Recall.Found.class,
                        trial.journal().read(ChildJournal.room(room)));
                long stored = found.room().version();
                assertTrue(stored == version || stored == version + 1, stored + " instead of " + version);
            });
        }
    }
}
