package org.pointingparty.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pointingparty.page.fragment.Absent;
import org.pointingparty.room.people.VisitorId;

class VisitorsTest {

    private static final Visitor ANA = new Visitor(new VisitorId("ana"), "Ana");
    private static final byte[] OLD = new byte[32];
    private static final byte[] NEW = new byte[32];
    private static final String NAME = "pointing-party";
    private static final String HOST_NAME = "__Host-pointing-party";

    static {
        NEW[0] = 1;
    }

    private final TrialRecords records = new TrialRecords();
    private final Visitors visitors = new Visitors(() -> List.of(NEW, OLD), records);

    /** The cookies of the browser, by their names. */
    private final Map<String, Cookie> jar = new LinkedHashMap<>();
    private final HttpServletResponse response = new HttpServletResponseWrapper(Absent.of(HttpServletResponse.class)) {
        @Override
        public void addCookie(Cookie cookie) {
            if (cookie.getMaxAge() == 0) {
                jar.remove(cookie.getName());
            } else {
                jar.put(cookie.getName(), cookie);
            }
        }
    };

    private static Optional<Visitor> known(VisitorKeys keys, byte[] signedWith) {
        String cookie = "other=1; pointing-party=" + new VisitorToken(signedWith).write(ANA);
        return new Visitors(keys, new TrialRecords()).of(List.of(cookie));
    }

    private static Cookie cookie(String name, Visitor visitor) {
        return new Cookie(name, new VisitorToken(OLD).write(visitor));
    }

    private TrialBrowserRequest request() {
        TrialBrowserRequest request = new TrialBrowserRequest();
        jar.values().forEach(request::with);
        return request;
    }

    private VisitorId id(TrialBrowserRequest request) {
        return visitors.of(request).orElseThrow().id();
    }

    @Test
    void aNewVisitorIsNotLookedForAmongThoseWhoHaveLoggedOut() {
        visitors.of(request().with(cookie("pointing-party", ANA)));
        assertEquals(1, records.asked, "whoever comes with a cookie is");
        visitors.remember("Ben", request(), response);
        assertEquals("Ben", visitors.of(request()).orElseThrow().name());
        assertEquals(1, records.asked);
    }

    @Test
    void aVisitorIsKnownByAnyKeyThereIs() {
        assertEquals(Optional.of(ANA), known(() -> List.of(NEW, OLD), OLD));
        assertEquals(Optional.of(ANA), known(() -> List.of(NEW, OLD), NEW));
    }

    @Test
    void aVisitorOfAKeyThatIsGoneIsAStranger() {
        assertEquals(Optional.empty(), known(() -> List.of(NEW), OLD));
    }

    @Test
    void aCookieFromBeforeTheLogOutIsWorthlessInPagesAndHandshakes() {
        Cookie stolen = cookie(NAME, ANA);
        String header = NAME + "=" + stolen.getValue();
        assertEquals(Optional.of(ANA), visitors.of(new TrialBrowserRequest().with(stolen)));
        assertEquals(Optional.of(ANA), visitors.of(List.of(header)));
        assertTrue(visitors.end(ANA.id()));
        assertEquals(Optional.empty(), visitors.of(new TrialBrowserRequest().with(stolen)));
        assertEquals(Optional.empty(), visitors.of(List.of(header)));
        visitors.remember("Ana", new TrialBrowserRequest().with(stolen), response);
        assertNotEquals(ANA.id(), id(request()), "nor does a name bring it back");
    }

    @Test
    void underHttpsAtTheRootTheCookieIsOneThatNobodyElseCanSet() {
        visitors.remember("Ana", request().overHttps(), response);
        assertEquals(List.of(HOST_NAME), List.copyOf(jar.keySet()));
        Cookie cookie = jar.get(HOST_NAME);
        assertTrue(cookie.getSecure());
        assertTrue(cookie.isHttpOnly());
        assertEquals("/", cookie.getPath());
        assertEquals(null, cookie.getDomain());
        assertEquals("Ana", visitors.of(request().overHttps()).orElseThrow().name());
        assertEquals("Ana", visitors.of(List.of("a=b; " + HOST_NAME + "=" + cookie.getValue())).orElseThrow().name());
        visitors.forget(request().overHttps(), response);
        assertEquals(Map.of(), jar);
    }

    @Test
    void withoutHttpsTheCookieHasThePlainName() {
        visitors.remember("Ana", request(), response);
        assertEquals(List.of(NAME), List.copyOf(jar.keySet()));
        assertFalse(jar.get(NAME).getSecure());
    }

    @Test
    void whoeverIsKnownByTheFormerNameStaysWhoTheyAreUnderTheNewOne() {
        jar.put(NAME, cookie(NAME, ANA));
        assertEquals(Optional.of(ANA), visitors.welcome(request().overHttps(), response));
        assertEquals(List.of(HOST_NAME), List.copyOf(jar.keySet()), "the former one is taken away");
        assertEquals(Optional.of(ANA), visitors.welcome(request().overHttps(), response));
    }

    @Test
    void whereThereIsNoNewNameTheFormerOneIsLeftAlone() {
        Cookie former = cookie(NAME, ANA);
        jar.put(NAME, former);
        assertEquals(Optional.of(ANA), visitors.welcome(request(), response));
        assertEquals(Map.of(NAME, former), jar);
    }

    @Test
    void theNameThatNobodyElseCanSetGoesFirst() {
        Visitor eve = new Visitor(new VisitorId("eve"), "Eve");
        TrialBrowserRequest planted = new TrialBrowserRequest().with(cookie(NAME, eve)).with(cookie(HOST_NAME, ANA))
                .overHttps();
        assertEquals(Optional.of(ANA), visitors.of(planted));
        assertEquals(Optional.of(ANA), visitors.of(List.of(NAME + "=" + cookie(NAME, eve).getValue() + "; " + HOST_NAME
                + "=" + cookie(HOST_NAME, ANA).getValue())));
    }

    @Test
    void anIdThatNoRoomKnowsIsNotKeptWhenANameIsGivenForItMayBePlanted() {
        Visitor planted = new Visitor(new VisitorId("planted"), "Eve");
        jar.put(NAME, cookie(NAME, planted));
        assertEquals(planted.id(), id(request()));
        visitors.remember("Ana", request(), response);
        assertNotEquals(planted.id(), id(request()));
    }

    @Test
    void whoHasASeatKeepsItUnderAnotherName() {
        jar.put(NAME, cookie(NAME, ANA));
        records.seated.add(ANA.id());
        visitors.remember("Anna", request(), response);
        assertEquals(Optional.of(new Visitor(ANA.id(), "Anna")), visitors.of(request()));
    }

    @Test
    void whileNobodyCanTellWhetherThereIsASeatTheIdIsKept() {
        jar.put(NAME, cookie(NAME, ANA));
        records.answering = false;
        visitors.remember("Anna", request(), response);
        assertEquals(ANA.id(), id(request()));
    }
}
