package org.pointingparty.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.pointingparty.page.fragment.Absent;
import org.pointingparty.settings.Settings;
import org.pointingparty.settings.TrialSettings;

class OriginFilterTest {

    private static final Settings PROXY = TrialSettings.of(Map.of("proxies", "10.0.0.7"));
    private static final Settings PUBLIC = TrialSettings.of(Map.of("public-urls", "https://party.example.com"));

    private ServletRequest passed;
    private int status;

    /** What a servlet sees of the request; null if it is refused. */
    private ServletRequest passed(Settings settings, TrialBrowserRequest request) throws Exception {
        passed = null;
        status = 200;
        ask(filter(settings), request.again());
        return passed;
    }

    private static OriginFilter filter(Settings settings) {
        return new OriginFilter(new Origins(settings), new Proxies(settings));
    }

    private void ask(OriginFilter filter, HttpServletRequest request) throws Exception {
        FilterChain product = (asked, response) -> passed = asked;
        HttpServletResponse response = new HttpServletResponseWrapper(Absent.of(HttpServletResponse.class)) {
            @Override
            public void sendError(int code) {
                status = code;
            }
        };
        filter.doFilter(request, response, product);
    }

    @Test
    void aBrowserThatUsesHttpsIsKnownFromTheServerATrustedProxyOrTheSettings() throws Exception {
        assertFalse(passed(TrialSettings.of(Map.of()), new TrialBrowserRequest()).isSecure());
        assertTrue(passed(TrialSettings.of(Map.of()), new TrialBrowserRequest().overHttps()).isSecure());
        TrialBrowserRequest forwarded = new TrialBrowserRequest().with("X-Forwarded-Proto", "https");
        assertFalse(passed(PROXY, forwarded).isSecure(), "anybody can say so");
        assertTrue(passed(PROXY, forwarded.from("10.0.0.7")).isSecure());
        assertTrue(passed(PUBLIC, new TrialBrowserRequest()).isSecure());
        assertFalse(passed(TrialSettings.of(Map.of("public-urls",
                "https://party.example.com, http://party.example.com")), new TrialBrowserRequest()).isSecure());
    }

    @Test
    void aPageThatCameOverHttpIsForeignWhereAProxyEndsTls() throws Exception {
        TrialBrowserRequest request = new TrialBrowserRequest().posting().from("10.0.0.7")
                .with("X-Forwarded-Proto", "https");
        assertTrue(passed(PROXY, request.with("Origin", "https://party.example.com")) != null);
        assertEquals(null, passed(PROXY, request.without("Origin").with("Origin", "http://party.example.com")));
        assertEquals(403, status);
    }

    @Test
    void aRequestThatHasWaitedIsNotJudgedByTheHostThatAProxyAsks() throws Exception {
        Settings both = TrialSettings.of(Map.of(
                "proxies", "10.0.0.7", "public-urls", "https://party.example.com"));
        TrialBrowserRequest request = new TrialBrowserRequest().with("Host", "inside").from("10.0.0.7")
                .with("X-Forwarded-For", "192.0.2.1");
        assertNull(passed(both, request), "need a host that is not known");
        HttpServletRequest once = (HttpServletRequest) passed(both,
                request.with("X-Forwarded-Host", "party.example.com"));
        assertNotNull(once);
        passed = null;
        ask(filter(both), once);
        assertEquals(once, passed);
        assertEquals(200, status);
    }

    @Test
    void whoeverAnswersSeesTheAddressOfTheBrowser() throws Exception {
        TrialBrowserRequest request = new TrialBrowserRequest().from("10.0.0.7").with("X-Forwarded-For", "192.0.2.1");
        assertEquals("192.0.2.1", passed(PROXY, request).getRemoteAddr());
        assertEquals("10.0.0.7", passed(TrialSettings.of(Map.of()), request).getRemoteAddr());
    }

    @Test
    void onceAddressesAreSetNoOtherHostIsAnswered() throws Exception {
        for (String host : new String[] {"party.example.com", "PARTY.example.com:443"}) {
            assertNotNull(passed(PUBLIC, new TrialBrowserRequest().with("Host", host)), host);
        }
        for (String host : List.of("evil.example", "party.example.com:8080", "10.0.0.7", "party.example.com.", "",
                "party.example.com.evil.example")) {
            assertNull(passed(PUBLIC, new TrialBrowserRequest().with("Host", host)), host);
            assertEquals(421, status, host);
            assertNotNull(passed(TrialSettings.of(Map.of()),
                    new TrialBrowserRequest().with("Host", host)), "until then");
        }
        assertNull(passed(PUBLIC, new TrialBrowserRequest().without("Host")));
        assertNull(passed(PUBLIC,
                new TrialBrowserRequest().with("X-Forwarded-Host", "party.example.com").with("Host", "a")));
    }

    @Test
    void healthChecksAndMetricsAreAnsweredForAnyHost() throws Exception {
        for (String path : new String[] {"/health/live", "/health/ready", "/metrics"}) {
            assertNotNull(passed(PUBLIC, new TrialBrowserRequest().with("Host", "10.0.0.7:8080").at(path)), path);
        }
        for (String path : new String[] {"/rooms", "/metricsx", "/health", "/assets"}) {
            assertNull(passed(PUBLIC, new TrialBrowserRequest().with("Host", "10.0.0.7:8080").at(path)), path);
        }
    }

    @Test
    void aTrustedProxyMaySayForWhichHostItWasAsked() throws Exception {
        Settings both = TrialSettings.of(Map.of("public-urls", "https://party.example.com", "proxies", "10.0.0.7"));
        TrialBrowserRequest request = new TrialBrowserRequest().with("Host", "10.0.0.9:8080").from("10.0.0.7");
        assertNull(passed(both, request));
        assertNotNull(passed(both, request.with("X-Forwarded-Host", "party.example.com")));
        assertNull(passed(both, new TrialBrowserRequest().from("10.0.0.7").with("X-Forwarded-Host", "evil.example")));
    }

    @Test
    void oneWarningSaysWhatCanHappenWhereNoAddressIsSetAndOthersReachTheServer() throws Exception {
        OriginFilter filter = filter(TrialSettings.of(Map.of()));
        List<String> heard = new ArrayList<>();
        Logger log = Logger.getLogger(OriginFilter.class.getName());
        log.setFilter(entry -> !heard.add(entry.getLevel() + " " + entry.getMessage()));
        try {
            ask(filter, new TrialBrowserRequest());
            ask(filter, new TrialBrowserRequest().to("::1"));
            assertEquals(List.of(), heard);
            ask(filter, new TrialBrowserRequest().to("192.0.2.7"));
            ask(filter, new TrialBrowserRequest().to("192.0.2.7"));
            ask(filter(PUBLIC), new TrialBrowserRequest().to("192.0.2.7"));
        } finally {
            log.setFilter(null);
        }
        assertEquals(1, heard.size());
        assertTrue(heard.get(0).startsWith("WARNING") && heard.get(0).contains("DNS rebinding")
                && heard.get(0).contains("POINTING_PARTY_PUBLIC_URLS"), heard::toString);
    }
}
