package org.pointingparty.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A room that its facilitator leads, seen from the wire. */
@ArquillianTest
@RunAsClient
final class FacilitationIT {

    private static final String DRIVING = "#start, #reveal, #skip, [data-command=choose], #add";

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
    void anaOpensARoomThatBenEnters() throws Exception {
        ana = Guest.named(product, "Ana");
        ben = Guest.named(product, "Ben");
        room = ana.createRoom(2);
        ana.enter(room);
        ben.enter(room);
        ana.await("seat-2");
    }

    private void anaReservesDriving() throws Exception {
        ana.say("{\"command\":\"policy\",\"drive\":\"facilitators\"}");
        ben.await("id=\"controls\"");
    }

    @Test
    void aRoomThatWantsNoneOfThisShowsOnlyWhoFacilitates() throws Exception {
        Document page = ben.page(room);
        assertEquals("facilitator", page.select("#seat-1 .facilitator").attr("title"));
        assertTrue(page.select("#seat-2 .facilitator, #facilitation > *").isEmpty());
        assertFalse(page.select("#start").isEmpty());
        assertFalse(ana.page(room).select("#facilitation > details:not([open])").isEmpty());
    }

    @Test
    void whoMayNotDriveIsShownNoControlsAndRefusedAllTheSame() throws Exception {
        assertEquals(4, ben.page(room).select(DRIVING).size(), "need controls that can go");
        anaReservesDriving();
        assertTrue(ben.page(room).select(DRIVING).isEmpty());
        assertEquals(4, ana.page(room).select(DRIVING).size());
        ben.say("{\"command\":\"start\",\"ref\":7}");
        String refusal = ben.await("data-ref=\"7\"");
        assertTrue(refusal.contains("data-code=\"facilitators-only\""), refusal);
        HttpResponse<String> form = ben.post("rooms/" + room + "/commands/add", Map.of("title", "One more"));
        assertEquals(409, form.statusCode());
        assertTrue(form.body().contains("Only facilitators can do that in this room."), form.body());
        ana.say("{\"command\":\"start\"}");
        ben.await("name=\"round\" value=\"1\"");
    }

    @Test
    void controlsComeWithTheAppointmentAndGoWithTheHandOver() throws Exception {
        anaReservesDriving();
        ana.say("{\"command\":\"hand-over\",\"participant\":\"2\"}");
        assertTrue(ben.await("id=\"controls\"").contains("id=\"start\""));
        ana.await("id=\"facilitation\"");
        assertTrue(ana.page(room).select(DRIVING + ", #facilitation > *").isEmpty());
    }

    @Test
    void aVoteInAReservedRoomIsTheSameShortFrameForAll() throws Exception {
        anaReservesDriving();
        ana.say("{\"command\":\"start\"}");
        ben.await("name=\"round\" value=\"1\"");
        ana.frames.clear();
        ben.say("{\"command\":\"vote\",\"card\":\"100\",\"round\":\"1\"}");
        String frame = ana.await("vote-2");
        assertTrue(frame.getBytes(UTF_8).length <= 90, frame);
    }

    @Test
    void whoIsRemovedIsToldGetsNothingMoreAndMayComeBackOnceLetIn() throws Exception {
        ana.say("{\"command\":\"remove\",\"participant\":\"2\"}");
        assertEquals(4403, ben.closed.get(20, TimeUnit.SECONDS));
        ben.frames.clear();
        ana.await("admit-2");
        ana.say("{\"command\":\"start\"}");
        ana.await("name=\"round\" value=\"1\"");
        assertNull(ben.frames.peek());

        HttpResponse<String> page = ben.get("rooms/" + room);
        assertEquals(403, page.statusCode());
        assertTrue(page.body().contains("A facilitator has removed you from this room."), page.body());
        assertFalse(page.body().contains("Ana"), page.body());
        assertEquals(403, ben.post("rooms/" + room + "/commands/start", Map.of()).statusCode());
        assertEquals(403, ben.ask("POST", "poll/" + room, "").statusCode());
        assertEquals("4403", ben.ask("POST", "poll/" + room, "").body());

        ana.say("{\"command\":\"admit\",\"participant\":\"2\"}");
        ana.await("id=\"facilitation\"");
        assertEquals("2", ben.page(room).root().child(0).attr("data-participant"));
    }

    @Test
    void everythingWorksByFormsToo() throws Exception {
        String commands = "rooms/" + room + "/commands/";
        ana.say("{\"command\":\"start\"}");
        ben.await("name=\"round\" value=\"1\"");
        assertEquals(303, ana.post(commands + "nudge?round=1", Map.of()).statusCode());
        assertTrue(ben.await("data-code=\"nudge\"").contains("The others are waiting for your card."));
        assertFalse(ben.page(room).select("#hand .nudged").isEmpty());
        assertEquals(303, ana.post(commands + "policy", Map.of("drive", "anyone", "reveal", "by-hand")).statusCode());
        assertEquals(303, ana.post(commands + "appoint", Map.of("participant", "2")).statusCode());
        assertFalse(ben.page(room).select("#facilitation > details").isEmpty());
        assertEquals(409, ben.post(commands + "remove", Map.of("participant", "1")).statusCode());
        assertEquals(303, ben.post(commands + "spectate", Map.of("participant", "1")).statusCode());
        assertEquals("spectator", ana.page(room).select("#seat-1").attr("data-role"));
    }

    @Test
    void aRoomMayBeOpenedWithItsPolicy() throws Exception {
        String location = ana.post("rooms", Map.of("title", "Led", "drive", "facilitators", "reveal", "by-hand"))
                .headers().firstValue("Location").orElseThrow();
        String led = location.substring(location.lastIndexOf('/') + 1);
        assertTrue(ben.page(led).select(DRIVING).isEmpty());
        assertFalse(ana.page(led).select(DRIVING).isEmpty());
        assertEquals(400, ana.post("rooms", Map.of("title", "Led", "drive", "kings")).statusCode());
    }

    @Test
    void aRoomMayHaveItsOwnCards() throws Exception {
        String location = ana.post("rooms", Map.of("title", "Own", "cards", "S=1 M=3 <b>L</b>=8 ?"))
                .headers().firstValue("Location").orElseThrow();
        String own = location.substring(location.lastIndexOf('/') + 1);
        ana.page(own);
        assertEquals(303, ana.post("rooms/" + own + "/commands/start", Map.of()).statusCode());
        assertEquals(List.of("S", "M", "<b>L</b>", "?"), ana.page(own).select("#hand [name=card]").eachAttr("value"));
        HttpResponse<String> refused = ana.post("rooms", Map.of("title", "Own", "cards", "S M S"));
        assertEquals(400, refused.statusCode());
        assertTrue(refused.body().contains("The card S is there twice."), refused.body());
        assertTrue(refused.body().contains("S M S"), "what was typed stays");
    }
}
