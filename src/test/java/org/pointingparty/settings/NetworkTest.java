package org.pointingparty.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.7, 10.0.0.7, true", "10.0.0.7, 10.0.0.8, false", "10.0.0.0/8, 10.255.1.2, true",
        "10.0.0.0/8, 11.0.0.0, false", "10.0.0.9/31, 10.0.0.8, true", "10.0.0.9/31, 10.0.0.10, false",
        "0.0.0.0/0, 192.0.2.1, true", "0.0.0.0/0, ::1, false", "::1, 0:0:0:0:0:0:0:1, true",
        "2001:db8::/33, 2001:db8:7fff::1, true", "2001:db8::/33, 2001:db8:8000::1, false",
        "10.0.0.7, ::ffff:10.0.0.7, true"})
    void aNetworkHasTheAddressesThatShareItsFirstBits(String network, String address, boolean has) {
        assertEquals(Optional.of(has),
                Network.parse(network).map(read -> read.contains(Network.address(address).orElseThrow())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.com", "10.0.0", "10.0.0.256", "10.0.0.0/33", "::/129", "10.0.0.0/", "::1%lo",
        "10.0.0.0/-1", "10.0.0.0/8/8", "1:2:3", ":::", ""})
    void anythingElseIsNoneAndStopsWithTheNameOfTheSetting(String text) {
        assertEquals(Optional.empty(), Network.parse(text));
        String complaint = assertThrows(IllegalArgumentException.class,
                () -> TrialSettings.of(Map.of("proxies", "10.0.0.7," + text + ",10.0.0.8"))).getMessage();
        assertTrue(complaint.contains("POINTING_PARTY_PROXIES"), complaint);
    }
}
