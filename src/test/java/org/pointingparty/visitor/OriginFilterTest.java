package org.pointingparty.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Map;
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
    private ServletRequest passed(Settings settings, TrialRequest request) throws Exception {
        passed = null;
        status = 200;
        FilterChain product = (asked, response) -> passed = asked;
        HttpServletResponse response = new HttpServletResponseWrapper(Absent.of(HttpServletResponse.class)) {
            @Override
            public void sendError(int code) {
                status = code;
            }
        };
        new OriginFilter(new Origins(settings), new Proxies(settings)).doFilter(request, response, product);
        return passed;
    }

    @Test
    void aBrowserThatUsesHttpsIsKnownFromTheServerATrustedProxyOrTheSettings() throws Exception {
        assertFalse(passed(TrialSettings.of(Map.of()), new TrialRequest()).isSecure());
        assertTrue(passed(TrialSettings.of(Map.of()), new TrialRequest().overHttps()).isSecure());
        TrialRequest forwarded = new TrialRequest().with("X-Forwarded-Proto", "https");
        assertFalse(passed(PROXY, forwarded).isSecure(), "anybody can say so");
        assertTrue(passed(PROXY, forwarded.from("10.0.0.7")).isSecure());
        assertTrue(passed(PUBLIC, new TrialRequest()).isSecure());
        assertFalse(passed(TrialSettings.of(Map.of("public-urls",
                "https://party.example.com, http://party.example.com")), new TrialRequest()).isSecure());
    }

    @Test
    void aPageThatCameOverHttpIsForeignWhereAProxyEndsTls() throws Exception {
        TrialRequest request = new TrialRequest().posting().from("10.0.0.7").with("X-Forwarded-Proto", "https");
        assertTrue(passed(PROXY, request.with("Origin", "https://party.example.com")) != null);
        assertEquals(null, passed(PROXY, request.without("Origin").with("Origin", "http://party.example.com")));
        assertEquals(403, status);
    }

    @Test
    void whoeverAnswersSeesTheAddressOfTheBrowser() throws Exception {
        TrialRequest request = new TrialRequest().from("10.0.0.7").with("X-Forwarded-For", "192.0.2.1");
        assertEquals("192.0.2.1", passed(PROXY, request).getRemoteAddr());
        assertEquals("10.0.0.7", passed(TrialSettings.of(Map.of()), request).getRemoteAddr());
    }
}
