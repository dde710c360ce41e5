package org.pointingparty.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static Settings read(Map<String, String> environment, Map<String, String> properties) {
        return Settings.read(new SettingValues(environment, properties), Optional.empty());
    }

    private static String complaint(String name, String value) {
        return assertThrows(IllegalArgumentException.class, () -> TrialSettings.of(Map.of(name, value))).getMessage();
    }

    @Test
    void nothingHasToBeSet() {
        Settings settings = read(Map.of(), Map.of());
        assertEquals(Duration.ofSeconds(10), settings.grace());
        assertEquals(List.of(), settings.publicUrls());
    }

    @Test
    void aBlankValueIsNone() {
        assertEquals(read(Map.of(), Map.of()),
                read(Map.of("POINTING_PARTY_GRACE", " ", "POINTING_PARTY_PUBLIC_URLS", ""), Map.of()));
    }

    @Test
    void aPropertyIsRead() {
        assertEquals(Duration.ofSeconds(3), read(Map.of(), Map.of("pointing-party.grace", " 3 ")).grace());
    }

    @Test
    void theEnvironmentGoesBeforeAProperty() {
        Settings settings = read(Map.of("POINTING_PARTY_GRACE", "7"), Map.of("pointing-party.grace", "3"));
        assertEquals(Duration.ofSeconds(7), settings.grace());
    }

    @Test
    void severalAddressesAreSeparatedByCommas() {
        String urls = "https://party.example.com, http://party:8080/estimate";
        assertEquals(List.of(URI.create("https://party.example.com"), URI.create("http://party:8080/estimate")),
                read(Map.of("POINTING_PARTY_PUBLIC_URLS", urls), Map.of()).publicUrls());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3601", "-1", "ten", "1.5", "10s", "99999999999999999999"})
    void aWrongNumberStopsWithTheNameTheValueAndTheBounds(String value) {
        String complaint = complaint("grace", value);
        assertTrue(complaint.contains("POINTING_PARTY_GRACE"), complaint);
        assertTrue(complaint.contains("pointing-party.grace"), complaint);
        assertTrue(complaint.contains('"' + value + '"'), complaint);
        assertTrue(complaint.contains("from 1 to 3600"), complaint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"party.example.com", "//party.example.com", "ftp://party.example.com", "https://",
            "https:party",
        "https://a b", "https://party.example.com,,https://other.example.com", "null", ","})
    void aWrongAddressStopsWithTheNameOfTheSetting(String value) {
        String complaint = complaint("public-urls", "https://fine.example.com," + value + ",https://fine.example.com");
        assertTrue(complaint.contains("POINTING_PARTY_PUBLIC_URLS"), complaint);
    }

    @Test
    void theCeilingsAreGenerousUntilSet() {
        assertEquals(new Ceilings(20_000, 2_000, 2_000, 20_000, Ceilings.thirdOfTheHeap(), 1_000, 120, 20, 600,
                        262_144),
                read(Map.of(), Map.of()).ceilings());
        assertEquals(7, TrialSettings.of(Map.of("max-connections-per-room", "7")).ceilings().connectionsPerRoom());
    }

    @Test
    void withoutAddressLimitsNoAddressAndNoMinuteHasACeiling() {
        int none = Integer.MAX_VALUE;
        assertEquals(read(Map.of(), Map.of()), read(Map.of("POINTING_PARTY_ADDRESS_LIMITS", "on"), Map.of()));
        assertEquals(new Ceilings(20_000, 2_000, none, 20_000, Ceilings.thirdOfTheHeap(), 1_000, none, none,
                        none, 262_144),
                read(Map.of("POINTING_PARTY_ADDRESS_LIMITS", "off"), Map.of()).ceilings());
        assertTrue(Settings.isKnown("address-limits"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "OFF", "Off", " oFF "})
    void onAndOffAreReadInAnyCaseByEverySettingThatHasThem(String off) {
        String on = off.replaceAll("(?i)off", "ON");
        assertEquals(TrialSettings.of(Map.of("address-limits", "off")),
                TrialSettings.of(Map.of("address-limits", off)));
        assertEquals(read(Map.of(), Map.of()), TrialSettings.of(Map.of("address-limits", on)));
        assertEquals(read(Map.of(), Map.of()), TrialSettings.of(Map.of("sync", off)));
        assertTrue(TrialSettings.of(Map.of("sync", on)).database().sync());
    }

    @ParameterizedTest
    @ValueSource(strings = {"max-connections", "max-connections-per-room", "max-connections-per-address", "max-rooms",
        "max-room-megabytes", "max-participants-per-room", "max-new-rooms-per-minute", "max-outbox-characters",
        "address-limits"})
    void aWrongCeilingStopsWithTheNameOfTheSetting(String name) {
        for (String value : List.of("0", "-1", "many", "no", "4294967297")) {
            String complaint = complaint(name, value);
            assertTrue(complaint.contains("pointing-party." + name + ")"), complaint);
        }
    }

    @Test
    void whatWeDoNotKnowIsListedAndNothingElse() {
        SettingValues values = new SettingValues(
                Map.of("POINTING_PARTY_GRACE", "7", "POINTING_PARTY_GRAZE", "7", "PATH", "/bin"),
                Map.of("pointing-party.public-urls", "", "pointing-party.public-url", "", "java.version", "17"));
        assertEquals(List.of("POINTING_PARTY_GRAZE", "pointing-party.public-url"), values.unknown(Settings::isKnown));
    }
}
