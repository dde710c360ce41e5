package org.pointingparty.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricsAccessTest {

    private static final String TOKEN = "4f1cbb7e0d5a4f3c";

    private static MetricsAccess access(String value) {
        return MetricsAccess.read(new SettingValues(Map.of("POINTING_PARTY_METRICS", value), Map.of()));
    }

    @Test
    void onlyTheSameMachineReadsThemUnlessToldOtherwise() {
        MetricsAccess access = MetricsAccess.read(new SettingValues(Map.of(), Map.of()));
        assertTrue(access.allows(true, null));
        assertFalse(access.allows(false, null));
        assertFalse(access.allows(false, "Bearer loopback"));
    }

    @Test
    void everybodyReadsThemWhereTheyAreOpen() {
        assertTrue(access("open").allows(false, null));
    }

    @Test
    void whoKnowsTheTokenReadsThemFromAnywhereAndNobodyElseDoes() {
        MetricsAccess access = access(TOKEN);
        assertTrue(access.allows(false, "Bearer " + TOKEN));
        assertEquals("token", access.toString());
        for (String other : new String[] {null, "", TOKEN, "Bearer ", "Bearer " + TOKEN + "0", "Basic " + TOKEN}) {
            assertFalse(access.allows(true, other), other);
        }
    }

    @Test
    void aTokenThatCanBeGuessedIsRefusedAndNotRepeated() {
        String wrong = assertThrows(IllegalArgumentException.class, () -> access("s3cret")).getMessage();
        assertEquals("POINTING_PARTY_METRICS (pointing-party.metrics) must be open, loopback or a token of at least 16"
                + " characters", wrong);
    }
}
