package org.pointingparty.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseSettingsTest {

    private static DatabaseSettings of(Map<String, String> values) {
        return TrialSettings.of(values).database();
    }

    @Test
    void nothingHasToBeSet() {
        DatabaseSettings settings = of(Map.of());
        assertEquals(Path.of(System.getProperty("user.home"), ".pointing-party"), settings.directory());
        assertFalse(settings.sync());
        assertEquals(null, settings.url());
        assertEquals(null, settings.dataSource());
    }

    @Test
    void onAndOffAreTheWordsForYesAndNo() {
        assertTrue(of(Map.of("sync", "on")).sync());
        assertFalse(of(Map.of("sync", "Off")).sync());
        String complaint = assertThrows(IllegalArgumentException.class, () -> of(Map.of("sync", "yes"))).getMessage();
        assertTrue(complaint.contains("POINTING_PARTY_SYNC"), complaint);
    }

    @Test
    void anUnknownDatabaseIsRefusedWithoutRepeatingItsUrl() {
        String complaint = assertThrows(IllegalArgumentException.class,
                () -> of(Map.of("jdbc-url", "jdbc:oracle:scott/tiger@db"))).getMessage();
        assertTrue(complaint.contains("POINTING_PARTY_JDBC_URL"), complaint);
        assertFalse(complaint.contains("tiger"), complaint);
    }

    @Test
    void settingsNeverSayHowToGetIn() {
        Settings settings = TrialSettings.of(Map.of(
                "jdbc-url", "jdbc:postgresql://db/party?password=hush", "jdbc-user", "ana", "jdbc-password",
                "whisper"));
        assertEquals("whisper", settings.database().password());
        assertFalse(settings.toString().matches(".*(hush|whisper).*"), settings.toString());
    }
}
