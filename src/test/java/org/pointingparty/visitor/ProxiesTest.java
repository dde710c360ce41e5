package org.pointingparty.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointingparty.settings.TrialSettings;

class ProxiesTest {

    private static final String FORWARDED = "X-Forwarded-For";

    private final Proxies nobody = new Proxies(TrialSettings.of(Map.of()));
    private final Proxies proxies = new Proxies(TrialSettings.of(Map.of("proxies", "10.0.0.7, 10.1.0.0/16, fd00::/8")));

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "10.0.0.7; 192.0.2.1; 192.0.2.1",
        "10.0.0.7; 192.0.2.1, 10.1.2.3; 192.0.2.1",
        "10.0.0.7; 198.51.100.9, 192.0.2.1, 10.1.2.3; 192.0.2.1",
        "10.1.255.255; 192.0.2.1; 192.0.2.1",
        "10.2.0.0; 192.0.2.1; 10.2.0.0",
        "192.0.2.9; 192.0.2.1; 192.0.2.9",
        "10.0.0.7; nonsense; 10.0.0.7",
        "10.0.0.7; 192.0.2.1, nonsense, 10.1.2.3; 10.1.2.3",
        "10.0.0.7; 192.0.2.300; 10.0.0.7",
        "10.0.0.7; ''; 10.0.0.7",
        "10.0.0.7; 10.1.0.1; 10.1.0.1",
        "10.0.0.7; 192.0.2.1:4711; 192.0.2.1",
        "10.0.0.7; [2001:db8::1]:4711; 2001:db8:0:0:0:0:0:1",
        "fd00::1%eth0; 2001:db8::1; 2001:db8:0:0:0:0:0:1",
        "fe80::1; 2001:db8::1; fe80::1"})
    void theBrowserIsTheRightmostWhoIsNoTrustedProxy(String nearest, String passed, String address) {
        TrialBrowserRequest request = new TrialBrowserRequest().from(nearest).with(FORWARDED, passed);
        assertEquals(address, proxies.address(request));
        assertEquals(nearest, nobody.address(request), "unless none is trusted");
    }

    @Example
    void linesOfTheHeaderCountInTheirOrder() {
        assertEquals("192.0.2.1", proxies.address(new TrialBrowserRequest().from("10.0.0.7")
                .with(FORWARDED, "198.51.100.9").with(FORWARDED, "192.0.2.1, 10.1.0.1")));
        assertEquals("10.0.0.7", proxies.address(new TrialBrowserRequest().from("10.0.0.7")), "and none may be there");
    }

    @Property
    void whatTheBrowserMakesUpIsNeverBelieved(@ForAll String madeUp, @ForAll @IntRange(max = 5) int hops) {
        String passed = madeUp + ", 192.0.2.1"
                + IntStream.range(0, hops).mapToObj(i -> ", 10.1.0." + i).collect(Collectors.joining());
        assertEquals("192.0.2.1",
                proxies.address(new TrialBrowserRequest().from("10.0.0.7").with(FORWARDED, passed)));
    }

    @Example
    void whetherTheBrowserUsesHttpsIsKnownFromATrustedProxyAlone() {
        TrialBrowserRequest request = new TrialBrowserRequest().from("10.0.0.7").with("X-Forwarded-Proto", "https");
        assertTrue(proxies.isSecure(request));
        assertFalse(nobody.isSecure(request));
        assertFalse(proxies.isSecure(request.from("192.0.2.1")));
        assertFalse(proxies.isSecure(
                new TrialBrowserRequest().from("10.0.0.7").with("X-Forwarded-Proto", "https, http")));
    }

    @Example
    void theHostIsTheOneThatATrustedProxyWasAskedFor() {
        TrialBrowserRequest request = new TrialBrowserRequest().from("10.0.0.7")
                .with("X-Forwarded-Host", "evil, other.example.com");
        assertEquals("other.example.com", proxies.host(request));
        assertEquals("party.example.com", nobody.host(request));
        assertEquals("party.example.com", proxies.host(request.from("192.0.2.1")));
    }
}
