package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointingparty.live.Recall;

/** With {@code POINTING_PARTY_SYNC=on} nothing that was kept is lost with the power. */
class PowerLossTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(ints = {0, 50})
    void withSyncALossOfPowerLosesNothingThatWasKept(int luck) throws Exception {
        Map<Integer, Long> kept = ChildPower.run(directory, true, luck);
        assertTrue(kept.values().stream().mapToLong(Long::longValue).sum() >= 100, "need changes: " + kept);
        assertEquals(kept, stored(kept));
    }

    @Test
    void withoutItTheSameLossIsFelt() throws Exception {
        Map<Integer, Long> kept = ChildPower.run(directory, false, 0);
        assertNotEquals(kept, stored(kept), "the power was not lost");
    }

    /** What is there of these versions; one more may be, which nobody was told is kept. */
    private Map<Integer, Long> stored(Map<Integer, Long> kept) throws Exception {
        Map<Integer, Long> stored = new HashMap<>();
        try (TrialJournal trial = TrialJournal.h2(directory)) {
            kept.forEach((room, version) -> {
                if (trial.journal().read(ChildJournal.room(room)) instanceof Recall.Found found) {
                    stored.put(room, Math.min(version, found.room().version()));
                }
            });
        }
        return stored;
    }
}
