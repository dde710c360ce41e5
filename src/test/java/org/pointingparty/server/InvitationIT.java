package org.pointingparty.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How people come to a room and how a room goes, seen from the wire. */
@ArquillianTest
@RunAsClient
final class InvitationIT {

    @ArquillianResource
    private URL product;

    private Guest ana;
    private Guest ben;
    private String room;

    @Deployment(testable = false)
    static WebArchive product() {
        return ProductArchive.asShipped();
    }

    @BeforeEach
    void anaOpensARoom() throws Exception {
        ana = Guest.named(product, "Ana");
        ben = Guest.named(product, "Ben");
        room = ana.createRoom(2);
        ana.enter(room);
    }

    private String code() throws Exception {
        return ana.page(room).getElementById("join-code").text();
    }

    @Test
    void whoeverHasTheLinkOfARoomThatAsksForNoCodeIsToldItsTitle() throws Exception {
        String page = new Guest(product).get("rooms/" + room).body();
        assertTrue(page.contains("You are invited to A room"), page);
        assertTrue(Jsoup.parse(page).title().startsWith("A room"), page);
    }

    private void guard() throws Exception {
        assertEquals(303, ana.post("rooms/" + room + "/commands/policy", Map.of("entry", "code")).statusCode());
    }

    private static String error(HttpResponse<String> answer, String id) {
        return Jsoup.parse(answer.body()).getElementById(id).text();
    }

    @Test
    void theCodeLeadsToTheRoomHoweverItIsTyped() throws Exception {
        String code = code();
        assertTrue(code.matches("[0-9A-Z]{4} [0-9A-Z]{4}"), code);
        assertEquals(code, code());
        HttpResponse<String> answer = ben.post("join",
                Map.of("room", " " + code.toLowerCase(Locale.ROOT).replace(' ', '-')));
        assertEquals(303, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElseThrow().endsWith("rooms/" + room));
    }

    @Test
    void aWrongCodeAndAWrongIdAreAnsweredAlike() throws Exception {
        String wrong = "AAAA AAAA";
        HttpResponse<String> code = ben.post("join", Map.of("room", wrong));
        HttpResponse<String> id = ben.post("join", Map.of("room", "0123456789abcdefghijkl"));
        assertEquals(400, code.statusCode());
        assertEquals(400, id.statusCode());
        assertEquals(error(id, "room-error"), error(code, "room-error"));
        assertEquals(wrong, Jsoup.parse(code.body()).getElementById("room").val());
    }

    @Test
    void aRoomMayAskForItsCode() throws Exception {
        guard();
        assertFalse(new Guest(product).get("rooms/" + room).body().contains("A room"), "nor is its title told");
        HttpResponse<String> door = ben.get("rooms/" + room);
        assertFalse(door.body().contains("A room"), door.body());
        assertFalse(Jsoup.parse(door.body()).select("#code").isEmpty(), door.body());
        assertFalse(door.body().contains("Ana"), door.body());
        assertFalse(door.body().contains(code()), "the page that asks for the code must not tell it");
        HttpResponse<String> wrong = ben.post("rooms/" + room + "/enter", Map.of("code", "nonsense"));
        assertEquals(400, wrong.statusCode());
        assertEquals("That is not the code of this room. Ask somebody who is in it.", error(wrong, "code-error"));
        assertEquals("nonsense", Jsoup.parse(wrong.body()).getElementById("code").val());
        assertEquals(404, ben.post("rooms/" + room + "/commands/start", Map.of()).statusCode());
        assertEquals(404, ben.get("rooms/" + room + "/export.json").statusCode());

        assertEquals(303, ben.post("rooms/" + room + "/enter", Map.of("code", code())).statusCode());
        assertEquals("2", ben.page(room).root().child(0).attr("data-participant"));
    }

    /** Everything that an answer tells but its time, with the id of the room that was asked for left out. */
    /** But for the time, and for whether the connection is closed, which depends on when a form has come. */
    private static String told(HttpResponse<String> answer, String id) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("connection");
        return (answer.statusCode() + " " + headers + "\n" + answer.body()).replace(id, "ROOM");
    }

    private static List<String> told(Guest guest, String id) throws Exception {
        List<String> all = new ArrayList<>();
        for (String page : List.of("", "?plain=1", "/summary", "/tickets", "/ticket?number=1", "/import", "/export.csv",
                "/export.json", "/export.md", "/enter", "/delete", "/nothing")) {
            all.add(page + " " + told(guest.get("rooms/" + id + page), id));
        }
        for (String form : List.of("/enter", "/commands/start", "/delete", "/import", "/ticket")) {
            all.add(form + " " + told(guest.post("rooms/" + id + form, Map.of("code", "AAAA AAAA")), id));
        }
        all.add("poll " + told(guest.ask("POST", "poll/" + id, null), id));
        all.add("join " + told(guest.post("join", Map.of("room", "https://party.example.com/rooms/" + id)), id));
        all.add("name " + told(guest.post("visitor", Map.of("name", "", "return", "rooms/" + id)), id));
        Guest tab = guest.tab();
        tab.connect(id, "", tab.origin()).get(20, TimeUnit.SECONDS);
        all.add("socket " + tab.closed.get(20, TimeUnit.SECONDS) + " " + tab.closeReason);
        return all;
    }

    @Test
    void aRoomThatAsksForItsCodeIsToldFromNoneByNothing() throws Exception {
        String nowhere = "0123456789abcdefghijkl";
        for (Guest guest : List.of(new Guest(product), Guest.named(product, "Cleo"))) {
            assertNotEquals(told(guest.get("rooms/" + nowhere), nowhere), told(guest.get("rooms/" + room), room),
                    "need a room that can be told from none");
        }
        guard();
        for (Guest guest : List.of(new Guest(product), Guest.named(product, "Dora"))) {
            List<String> none = told(guest, nowhere);
            List<String> guarded = told(guest, room);
            for (int i = 0; i < none.size(); i++) {
                assertEquals(none.get(i), guarded.get(i));
            }
        }
    }

    @Test
    void whoHasTypedTheCodeAtHomeIsNotAskedAgainNorIsWhoWasThere() throws Exception {
        ben.page(room);
        guard();
        assertEquals("2", ben.page(room).root().child(0).attr("data-participant"));
        Guest cleo = Guest.named(product, "Cleo");
        assertEquals(303, cleo.post("join", Map.of("room", code())).statusCode());
        assertEquals("3", cleo.page(room).root().child(0).attr("data-participant"));
    }

    @Test
    void whoWasRemovedNeedsMoreThanTheCode() throws Exception {
        ben.enter(room);
        String code = code();
        guard();
        ana.say("{\"command\":\"remove\",\"participant\":\"2\"}");
        ana.await("admit-2");
        ben.post("rooms/" + room + "/enter", Map.of("code", code));
        ben.post("join", Map.of("room", code));
        assertEquals(403, ben.get("rooms/" + room).statusCode());
    }

    @Test
    void whoWasRemovedAsksAtTheDoorAndIsLetIn() throws Exception {
        ben.enter(room);
        ana.say("{\"command\":\"remove\",\"participant\":\"2\"}");
        ana.await("admit-2");
        HttpResponse<String> door = ben.get("rooms/" + room);
        assertEquals(403, door.statusCode());
        assertFalse(Jsoup.parse(door.body()).select("#knock").isEmpty(), door.body());
        assertEquals(303, ben.post("rooms/" + room + "/knock", Map.of()).statusCode());
        assertTrue(ana.await("decline-2").contains("Ben was removed and asks to be let in again."));
        Document waiting = Jsoup.parse(ben.get("rooms/" + room).body());
        assertFalse(waiting.select("#asking").isEmpty() || waiting.select("meta[http-equiv=refresh]").isEmpty());
        assertEquals(303, ana.post("rooms/" + room + "/commands/admit", Map.of("participant", "2")).statusCode());
        assertEquals("2", ben.page(room).root().child(0).attr("data-participant"));
    }

    @Test
    void aCodeIsRenewedWithoutScriptAndThoseInsideStay() throws Exception {
        ben.page(room);
        guard();
        String old = code();
        assertEquals(409, ben.post("rooms/" + room + "/commands/renew-code", Map.of()).statusCode());
        assertFalse(ana.page(room).select("form[action$=/renew-code] button").isEmpty());
        assertEquals(303, ana.post("rooms/" + room + "/commands/renew-code", Map.of()).statusCode());
        Guest cleo = Guest.named(product, "Cleo");
        assertEquals(400, cleo.post("rooms/" + room + "/enter", Map.of("code", old)).statusCode());
        assertEquals(400, cleo.post("join", Map.of("room", old)).statusCode());
        assertEquals(303, cleo.post("rooms/" + room + "/enter", Map.of("code", code())).statusCode());
        assertEquals("3", cleo.page(room).root().child(0).attr("data-participant"));
        assertEquals("2", ben.page(room).root().child(0).attr("data-participant"));
        assertEquals(404, ben.post("rooms/" + room + "/recover", Map.of()).statusCode());
    }

    @Test
    void theLinkIsThereAsAQrCodeToo() throws Exception {
        Document page = ana.page(room);
        assertEquals("QR code with the link to this room",
                page.select("details:not([open]) svg.qr").attr("aria-label"));
        assertTrue(page.getElementById("invitation").val().endsWith("/rooms/" + room));
    }

    @Test
    void aDeletedRoomAnswersNobodyAnyMore() throws Exception {
        ben.enter(room);
        String code = code();
        assertEquals(409, ana.post("rooms/" + room + "/delete", Map.of()).statusCode());
        HttpResponse<String> forbidden = ben.post("rooms/" + room + "/delete", Map.of("sure", "yes"));
        assertEquals(409, forbidden.statusCode());
        assertTrue(forbidden.body().contains("Only facilitators can do that in this room."), forbidden.body());
        assertEquals(200, ben.get("rooms/" + room).statusCode(), "need a room that is still there");

        assertEquals(303, ana.post("rooms/" + room + "/delete", Map.of("sure", "yes")).statusCode());
        assertEquals(4404, ben.closed.get(20, TimeUnit.SECONDS));
        assertEquals(4404, ana.closed.get(20, TimeUnit.SECONDS));
        for (String page : List.of("", "/export.csv", "/export.json", "/export.md", "/summary", "/import")) {
            assertEquals(404, ben.get("rooms/" + room + page).statusCode(), page);
        }
        assertEquals(404, ben.post("rooms/" + room + "/commands/start", Map.of()).statusCode());
        assertEquals(400, ben.post("join", Map.of("room", code)).statusCode());
        assertFalse(ana.get("").body().contains(room));
    }

    @Test
    void theRoomUsedLastIsTheFirstAtHomeAndAnArchivedOneStandsApart() throws Exception {
        String second = ana.createRoom(1);
        ana.page(second);
        assertEquals(List.of(second, room), links(".rooms a"));
        String commands = "rooms/" + room + "/commands/";
        assertEquals(303, ana.post(commands + "title", Map.of("title", "Zebra")).statusCode());
        assertEquals(List.of(room, second), links(".rooms a"));
        assertEquals(303, ana.post(commands + "archive", Map.of()).statusCode());
        assertEquals(List.of(room), links("#archived-rooms a"));
        HttpResponse<String> refused = ana.post(commands + "start", Map.of());
        assertEquals(409, refused.statusCode());
        assertEquals("This room is archived. A facilitator can take it up again.", error(refused, "notice"));
        assertEquals(200, ana.get("rooms/" + room + "/export.json").statusCode());
        assertEquals(303, ana.post(commands + "unarchive", Map.of()).statusCode());
        assertEquals(303, ana.post(commands + "start", Map.of()).statusCode());
    }

    private List<String> links(String selector) throws Exception {
        return Jsoup.parse(ana.get("").body()).select(selector).eachAttr("href").stream()
                .map(link -> link.substring(link.lastIndexOf('/') + 1)).toList();
    }

    @Test
    void whoIsErasedIsInNoPageAndNoExport() throws Exception {
        Guest walburga = Guest.named(product, "Walburga");
        walburga.enter(room);
        ana.say("{\"command\":\"start\"}");
        walburga.await("name=\"round\" value=\"1\"");
        walburga.say("{\"command\":\"vote\",\"card\":\"100\",\"round\":\"1\"}");
        ana.await("vote-2");
        ana.say("{\"command\":\"vote\",\"card\":\"5\",\"round\":\"1\"}");
        ana.await("data-outcome");
        ana.say("{\"command\":\"next\",\"estimate\":\"8\"}");
        ana.await("value=\"2\"");
        for (String page : List.of("", "/export.csv", "/export.json", "/summary")) {
            assertTrue(ana.get("rooms/" + room + page).body().contains("Walburga"), "need a name that can go from "
                    + page);
        }
        assertTrue(ana.get("rooms/" + room + "/export.csv").body().contains("100"), "need a vote that can go");

        assertEquals(303, ana.post("rooms/" + room + "/commands/erase", Map.of("participant", "2")).statusCode());
        assertEquals(1008, walburga.closed.get(20, TimeUnit.SECONDS));
        for (String page : List.of("", "/export.csv", "/export.json", "/export.md", "/summary")) {
            String body = ana.get("rooms/" + room + page).body();
            assertFalse(body.contains("Walburga"), body);
        }
        assertFalse(ana.get("rooms/" + room + "/export.csv").body().contains("100"));
        assertFalse(walburga.get("").body().contains(room), "the room is no room of theirs any more");
        assertEquals(409, ana.post("rooms/" + room + "/commands/erase", Map.of("participant", "2")).statusCode());
    }

    @Test
    void anybodyMayEraseThemselves() throws Exception {
        ben.enter(room);
        ana.await("seat-2");
        HttpResponse<String> answer = ben.post("rooms/" + room + "/commands/erase-me", Map.of());
        assertEquals(303, answer.statusCode());
        assertFalse(answer.headers().firstValue("Location").orElseThrow().contains("rooms"));
        ana.await("seat-2");
        assertFalse(ana.get("rooms/" + room).body().contains("Ben"));
    }
}
