package org.pointingparty.visitor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointingparty.settings.TrialSettings;

class OriginsTest {

    private final Origins asAsked = new Origins(TrialSettings.of(Map.of()));
    private final Origins configured = new Origins(
            TrialSettings.of(Map.of("public-urls", "https://party.example.com,http://party.intra:8080/estimate")));

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, localhost:8080",
        "http://party.example.com, party.example.com",
        "http://party.example.com:80, party.example.com",
        "http://party.example.com, party.example.com:80",
        "https://party.example.com, party.example.com",
        "https://party.example.com, party.example.com:443",
        "http://PARTY.example.com, Party.Example.com",
        "http://[::1]:8080, [::1]:8080",
        "http://[::1], [::1]"})
    void aPageOfTheHostThatWasAskedIsOurs(String origin, String host) {
        assertTrue(asAsked.isOwn(origin, null, host, false));
        assertTrue(asAsked.isOwn(origin, "same-origin", host, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "", " ", "http://localhost", "http://localhost:8081",
        "https://localhost", "http://localhost:8080.evil.example", "http://localhost.evil.example:8080",
        "http://evil.example/localhost:8080", "http://localhost:8080@evil.example",
        "http://evil.example#localhost:8080", "http://xlocalhost:8080", "http://127.0.0.1:8080",
        "file://localhost:8080", "ws://localhost:8080", "localhost:8080", "//localhost:8080",
        "http://localhost:8080 http://evil.example", "http://", "http://localhost:99999999999", "\u0000",
        "http://löcalhost:8080"})
    void anyOtherPageIsForeign(String origin) {
        assertTrue(asAsked.isOwn("http://localhost:8080", null, "localhost:8080", false),
                "this host's own page must be let in");
        assertFalse(asAsked.isOwn(origin, null, "localhost:8080", false));
        assertFalse(asAsked.isOwn(origin, "same-origin", "localhost:8080", false));
    }

    @Test
    void whoSendsNoOriginIsNoPageUnlessItSaysWhereItComesFrom() {
        assertTrue(asAsked.isOwn(null, null, "localhost:8080", false));
        assertTrue(asAsked.isOwn(null, "same-origin", "localhost:8080", false));
        assertTrue(asAsked.isOwn(null, "none", "localhost:8080", false));
        assertFalse(asAsked.isOwn(null, "cross-site", "localhost:8080", false));
        assertFalse(asAsked.isOwn(null, "same-site", "localhost:8080", false));
        assertFalse(asAsked.isOwn(null, "", "localhost:8080", false));
    }

    @Test
    void withoutAHostNoPageIsOurs() {
        assertFalse(asAsked.isOwn("http://localhost:8080", null, null, false));
        assertFalse(asAsked.isOwn("http://localhost:8080", null, "", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://party.example.com", "https://party.example.com:443", "http://party.intra:8080",
        "https://PARTY.example.com"})
    void anAddressThatWasSetIsOursWhateverTheHost(String origin) {
        assertTrue(configured.isOwn(origin, null, "10.0.0.7:8080", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://party.example.com", "https://party.example.com:8443", "http://party.intra",
        "https://party.intra:8080", "https://party.example.com.evil.example", "https://evil.party.example.com", "null"})
    void onceAddressesAreSetNoOtherIsOurs(String origin) {
        assertFalse(configured.isOwn(origin, null, "party.example.com", false));
    }

    @Test
    void onceAddressesAreSetTheHostThatWasAskedCountsForNothing() {
        assertFalse(configured.isOwn("http://evil.example", null, "evil.example", false));
    }

    @Test
    void aPageThatCameOverHttpIsForeignWhereTheServerIsAskedOverHttps() {
        for (String host : List.of("party.example.com", "party.example.com:443")) {
            assertTrue(asAsked.isOwn("https://party.example.com", null, host, true));
            assertTrue(asAsked.isOwn("https://party.example.com", "same-origin", host, true));
            assertFalse(asAsked.isOwn("http://party.example.com", null, host, true));
            assertFalse(asAsked.isOwn("http://party.example.com:443", "same-origin", host, true));
        }
        assertTrue(asAsked.isOwn("http://party.example.com", null, "party.example.com", false), "plain http goes on");
    }

    @Test
    void whereAProxyEndsTlsTheAddressesThatAreSetDecide() {
        assertTrue(configured.isOwn("https://party.example.com", null, "party.example.com", false));
        assertFalse(configured.isOwn("http://party.example.com", null, "party.example.com", false));
        assertTrue(configured.isOwn("http://party.intra:8080", null, "party.intra:8080", true));
    }
}
