package org.pointingparty.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BrowserRequestTest {

    private static final String CALLER = "192.0.2.7";

    private final TrialBrowserRequest sent = new TrialBrowserRequest().with(AddressHeader.NAME, "198.51.100.1");

    @Test
    void theAddressIsTheCallersWhateverTheCallerSays() {
        HttpServletRequest request = new BrowserRequest(sent, CALLER, false);
        assertEquals("198.51.100.1", sent.getHeader(AddressHeader.NAME), "somebody has guessed it");
        for (String name : List.of(AddressHeader.NAME, AddressHeader.NAME.toLowerCase(Locale.ROOT))) {
            assertEquals(CALLER, request.getHeader(name));
            assertEquals(List.of(CALLER), Collections.list(request.getHeaders(name)));
        }
        assertEquals(CALLER, request.getRemoteAddr());
        assertEquals("party.example.com", request.getHeader("Host"));
    }

    @Test
    void theHeaderIsListedWithTheOthers() {
        List<String> names = Collections.list(
                new BrowserRequest(new TrialBrowserRequest(), CALLER, false).getHeaderNames());
        assertTrue(names.containsAll(List.of("Host", AddressHeader.NAME)), names.toString());
    }

    @Test
    void theAddressOfThePageIsTheOneThatTheBrowserShows() {
        assertEquals("http://party.example.com/", sent.getRequestURL().toString());
        HttpServletRequest request = new BrowserRequest(sent, CALLER, true);
        assertEquals("https://party.example.com/", request.getRequestURL().toString());
        assertEquals("https", request.getScheme());
        assertEquals("https://party.example.com/",
                new BrowserRequest(sent.overHttps(), CALLER, true).getRequestURL().toString());
    }
}
