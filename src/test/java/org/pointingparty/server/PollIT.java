package org.pointingparty.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** People whose network lets no WebSocket through. */
@ArquillianTest
@RunAsClient
final class PollIT {

    private static final String NOWHERE = "aaaaaaaaaaaaaaaaaaaaaa";

    @ArquillianResource
    private URL product;

    @Deployment(testable = false)
    static WebArchive product() {
        return ProductArchive.asShipped();
    }

    @Test
    void whoPollsAndWhoHasASocketPlayTheSameRound() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        Guest ben = Guest.named(product, "Ben");
        String room = ana.createRoom(2);
        Poller polled = Poller.enter(ana, room);
        ben.enter(room);
        polled.await("Ben");
        polled.say("{\"command\":\"start\"}");
        polled.await("name=\"round\" value=\"1\"");
        ben.await("name=\"round\" value=\"1\"");
        polled.say("{\"command\":\"vote\",\"card\":\"5\",\"round\":\"1\"}");
        assertTrue(polled.await("id=\"hand\"").matches("(?s).*value=\"5\"[^>]* checked>.*"));
        ben.await("<i id=\"vote-1\" data-voted=\"true\">");
        ben.say("{\"command\":\"vote\",\"card\":\"5\",\"round\":\"1\"}");

        assertTrue(polled.await("data-outcome=\"winner\"").contains("data-cards=\"5\""));
        assertTrue(ben.await("data-outcome=\"winner\"").contains("data-cards=\"5\""));
    }

    @Test
    void aRefusalComesAsANoticeWithItsNumber() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        Poller polled = Poller.enter(ana, ana.createRoom(1));
        polled.say("{\"command\":\"next\",\"ref\":42}");

        String notice = polled.await("id=\"notice\"");
        assertTrue(notice.contains("data-code=\"not-started\"") && notice.contains("data-ref=\"42\""), notice);
        polled.say("{");
        polled.await("data-code=\"malformed\"");
    }

    @Test
    void aLostAnswerIsGivenAgain() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        Poller polled = Poller.enter(ana, ana.createRoom(1));
        polled.say("{\"command\":\"add\",\"title\":\"Lost and found\"}");
        polled.await("Lost and found");

        HttpResponse<String> again = polled.poll(polled.received() - 1);
        assertEquals(200, again.statusCode());
        assertTrue(again.body().contains("Lost and found"), again.body());
        polled.say("{\"command\":\"add\",\"title\":\"One more\"}");
        polled.await("One more");
    }

    @Test
    void anAnswerIsWholePlainAndKeptByNobody() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        Poller polled = Poller.enter(ana, ana.createRoom(1));
        polled.say("{\"command\":\"start\"}");

        HttpResponse<String> answer = polled.poll(0);
        assertEquals(200, answer.statusCode());
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
        assertTrue(answer.headers().firstValue("Content-Length").isPresent(), answer.headers()::toString);
        assertTrue(answer.body().startsWith("<f n=\"") && answer.body().endsWith("</f>"), answer.body());
    }

    @Test
    void theCookieAloneSaysWhoAsks() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        String room = ana.createRoom(1);
        Poller polled = Poller.enter(ana, room);
        Guest eve = Guest.named(product, "Eve");
        eve.page(room);
        for (Guest other : new Guest[] {eve, new Guest(product)}) {
            assertClosed(410, "1006", other.ask("GET", polled.address() + "&n=0", null));
            assertClosed(410, "1006", other.ask("POST", polled.address(), "{\"command\":\"start\"}"));
            assertEquals(204, other.ask("DELETE", polled.address(), null).statusCode());
        }
        assertEquals(403, ana.post(polled.address(), Map.of(), "http://evil.example").statusCode());
        assertEquals(403, ana.post("poll/" + room, Map.of(), "http://evil.example").statusCode());
        polled.say("{\"command\":\"start\"}");

        polled.await("name=\"round\" value=\"1\"");
    }

    @Test
    void whoMayNotComeInIsToldWhyAsBySocket() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        String room = ana.createRoom(1);
        assertClosed(404, "4404", ana.ask("POST", "poll/" + NOWHERE, null));
        assertClosed(404, "4404", ana.ask("POST", "poll/x", null));
        assertClosed(404, "4404", ana.ask("POST", "poll", null));
        assertClosed(403, "4401", new Guest(product).ask("POST", "poll/" + room, null));
        assertClosed(403, "4401", Guest.named(product, "Ben").ask("POST", "poll/" + room, null));
        assertClosed(410, "1006", ana.ask("GET", "poll/" + room + "?c=unknown&n=0", null));
    }

    @Test
    void whoLeavesIsToldOnceAndForAll() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        String room = ana.createRoom(1);
        Poller polled = Poller.enter(ana, room);
        assertEquals(303, ana.post("rooms/" + room + "/commands/leave", Map.of()).statusCode());
        HttpResponse<String> answer = polled.poll(0);
        while (answer.statusCode() == 200) {
            answer = polled.poll(1);
        }

        assertClosed(410, "1008", answer);
        assertClosed(410, "1008", polled.poll(0));
        assertClosed(410, "1006", ana.ask("POST", polled.address(), "{\"command\":\"start\"}"));
    }

    @Test
    void aCommandThatIsTooLongIsRefused() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        Poller polled = Poller.enter(ana, ana.createRoom(1));
        assertClosed(413, "1009", ana.ask("POST", polled.address(), "x".repeat(8_193)));
        polled.say("{\"command\":\"start\"}");

        polled.await("name=\"round\" value=\"1\"");
    }

    @Test
    void whoEndsTheConnectionIsGoneAndCanComeBack() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        String room = ana.createRoom(1);
        Poller polled = Poller.enter(ana, room);
        assertEquals(204, ana.ask("DELETE", polled.address(), null).statusCode());
        assertClosed(410, "1006", polled.poll(0));
        Poller again = Poller.enter(ana, room);
        again.say("{\"command\":\"start\"}");

        again.await("name=\"round\" value=\"1\"");
    }

    private static void assertClosed(int status, String code, HttpResponse<String> answer) {
        assertEquals(status + " " + code, answer.statusCode() + " " + answer.body());
    }
}
