package org.pointingparty.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** People in one room of the packaged product, from their names to the last estimate. */
@ArquillianTest
@RunAsClient
final class ConversationIT {

    private static final List<String> DECK = List.of("0", "½", "1", "2", "3", "5", "8", "13", "20", "40", "100", "?",
            "☕");

    @ArquillianResource
    private URL product;

    @Deployment(testable = false)
    static WebArchive product() {
        return ProductArchive.asShipped();
    }

    @Test
    void threePeopleEstimateTwoTickets() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        Guest ben = Guest.named(product, "Ben");
        Guest zoe = Guest.named(product, "Zoë");
        String room = ana.createRoom(2);
        ana.enter(room);
        ben.enter(room);
        zoe.enter(room);
        ana.await("Zoë");

        ben.say("{\"command\":\"start\"}");
        everyoneAwaits("name=\"round\" value=\"1\"", ana, ben, zoe);
        vote(ana, "5", 1);
        vote(ben, "8", 1);
        zoe.say("{\"command\":\"vote\",\"card\":\"8\",\"round\":\"1\"}");
        for (String revealed : everyoneAwaits("data-outcome=\"winner\"", ana, ben, zoe)) {
            assertTrue(revealed.contains("data-cards=\"8\""), revealed);
            assertTrue(revealed.contains(">5</i>"), revealed);
        }
        zoe.say("{\"command\":\"next\"}");
        everyoneAwaits("name=\"round\" value=\"2\"", ana, ben, zoe);
        vote(ana, "3", 2);
        vote(ben, "13", 2);
        ana.say("{\"command\":\"reveal\",\"round\":\"2\"}");
        for (String revealed : everyoneAwaits("data-outcome=\"tie\"", ana, ben, zoe)) {
            assertTrue(revealed.contains("data-cards=\"3 13\""), revealed);
        }
        ana.say("{\"command\":\"next\",\"ref\":1}");
        ana.await("data-code=\"tie\"");
        ana.say("{\"command\":\"next\",\"estimate\":\"13\"}");
        everyoneAwaits("id=\"summary\"", ana, ben, zoe);
        String summary = zoe.page(room).getElementById("summary").text();
        assertTrue(summary.contains("8") && summary.contains("13"), summary);
    }

    @Test
    void aVotesFrameToTheOthersIsTheSameForEveryCard() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        Guest ben = Guest.named(product, "Ben");
        String room = ana.createRoom(1);
        String number = ana.enter(room);
        ben.enter(room);
        ana.await("Ben");
        ana.say("{\"command\":\"start\"}");
        everyoneAwaits("name=\"round\" value=\"1\"", ana, ben);

        Set<String> seen = new HashSet<>();
        for (String card : List.of("5", "5", "8", "5")) {
            vote(ana, card, 1);
            seen.add(withoutVersion(ben.next()));
        }
        for (String card : DECK) {
            vote(ana, card, 1);
            seen.add(withoutVersion(ben.next()));
        }
        assertEquals(1, seen.size(), seen::toString);
        assertEquals("<f><i id=\"vote-" + number + "\" data-voted=\"true\">✓</i><b id=\"progress\">1/2</b></f>",
                seen.iterator().next().replace("\n", ""));
        assertTrue(ben.frames.isEmpty(), () -> "one frame for each vote, but there is " + ben.frames);
        Document page = ben.page(room);
        assertEquals("✓", page.getElementById("vote-" + number).text());
        assertEquals(0, page.select("#hand input[checked]").size());
    }

    @Test
    void twentyWhoConnectAtOnceKeepTheirOwnSeats() throws Exception {
        Guest host = Guest.named(product, "Host");
        String room = host.createRoom(1);
        List<Guest> guests = new ArrayList<>();
        List<String> seats = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            guests.add(Guest.named(product, "Guest " + i));
            seats.add(guests.get(i).page(room).root().child(0).attr("data-participant"));
        }
        List<CompletableFuture<WebSocket>> sockets =
                guests.stream().map(guest -> guest.connect(room, "", guest.origin())).toList();
        for (int i = 0; i < 20; i++) {
            sockets.get(i).get().sendText("{\"command\":\"rename\",\"name\":\"Seat " + seats.get(i) + ".\"}", true)
                    .get();
        }
        for (int i = 0; i < 20; i++) {
            guests.get(i).await("Seat " + seats.get(i) + ".");
        }
        Document page = host.page(room);
        for (String seat : seats) {
            assertTrue(page.getElementById("seat-" + seat).text().contains("Seat " + seat + "."), seat);
        }
    }

    private static void vote(Guest guest, String card, int round) throws Exception {
        guest.say("{\"command\":\"vote\",\"card\":\"" + card + "\",\"round\":\"" + round + "\"}");
        String hand = guest.await("id=\"hand\"");
        assertTrue(hand.matches("(?s).*value=\"" + card.replace("?", "\\?") + "\"[^>]* checked>.*"), hand);
        assertFalse(hand.contains("data-code"), hand);
    }

    private static List<String> everyoneAwaits(String text, Guest... guests) throws Exception {
        List<String> frames = new ArrayList<>();
        for (Guest guest : guests) {
            frames.add(guest.await(text));
        }
        return frames;
    }

    private static String withoutVersion(String frame) {
        return frame.replaceFirst("^<f n=\"[0-9a-z.]+\">", "<f>");
    }
}
