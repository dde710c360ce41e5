package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pointingparty.live.Receipt;
import org.pointingparty.settings.TrialSettings;

/** An administrator sees at each start whether it is the journal that was meant: a copy may be old, or empty. */
class KeptTest {

    private static final Instant LAST = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path directory;

    private Kept open() {
        return Kept.in(TrialSettings.of(Map.of("data", directory.toString())).database(), Thread::new, Runnable::run);
    }

    @Test
    void whatIsInTheJournalIsToldWhenItIsOpened() {
        try (JournalLog log = new JournalLog()) {
            try (Kept kept = open()) {
                assertTold(log, "Rooms in the journal: 0; it was last in use: never");
                kept.journal().running(LAST);
                assertEquals(Receipt.APPENDED, kept.journal().append(JournalContract.newRoom(), 1,
                        List.of(ChildJournal.event(1))));
            }
            open().close();
            assertTold(log, "Rooms in the journal: 1; it was last in use: " + LAST);
        }
    }

    private static void assertTold(JournalLog log, String sentence) {
        assertTrue(log.text().lines().anyMatch(sentence::equals), log::text);
    }
}
