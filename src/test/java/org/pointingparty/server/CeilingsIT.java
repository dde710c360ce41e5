package org.pointingparty.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pointingparty.browser.ProductServer;

/** The packaged product with low ceilings, and what is left of those who came and went. */
final class CeilingsIT {

    private static final int PER_ROOM = 100;
    private static final int PER_ADDRESS = 250;
    private static final int IN_ALL = 260;
    private static final int ROOMS = 4;
    private static final int WAVES = 50;
    private static final int WAVE = 200;

    /** Milliseconds that an answer takes at least which waits for its turn. */
    private static final long LATE = 1_900;

    /** One of each per connection, or per participant or room as long as it has any. */
    private static final List<String> EPHEMERAL = List.of("transport.broadcast.Connection", "transport.outbox.Outbox",
            "transport.outbox.PendingFrames", "transport.outbox.Pulse", "transport.socket.SessionLink",
            "transport.outbox.CountedLink", "transport.socket.RoomEndpoint", "transport.broadcast.Broadcaster$Holder",
            "transport.broadcast.RoomBroadcast", "live.admission.AdmissionKey", "live.Presence$Stay",
            "live.admission.Budget");

    private static ProductServer server;
    private static Node node;
    private static Guest ana;
    private static List<String> rooms;

    @BeforeAll
    static void start() throws Exception {
        server = ProductServer.with(Map.of(
                "max-connections", "" + IN_ALL, "max-connections-per-room", "" + PER_ROOM,
                "max-connections-per-address", "" + PER_ADDRESS, "max-new-rooms-per-minute", "8", "grace", "1"));
        node = new Node(server);
        ana = Guest.named(node.url(), "Ana");
        rooms = new ArrayList<>();
        for (int i = 0; i < ROOMS; i++) {
            rooms.add(ana.createRoom(2));
            ana.page(rooms.get(i));
        }
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void nobodyIsLeftOfTheLastTest() throws Exception {
        node.awaitConnections(0);
    }

    @Test
    void aFullRoomTurnsTheNextAwayUntilSomebodyGoes() throws Exception {
        String ceiling = refusals("connections-per-room");
        long before = node.metric(ceiling);
        try (ManyTabs crowd = new ManyTabs(ana)) {
            crowd.enter(rooms.get(0), PER_ROOM);
            node.awaitConnections(PER_ROOM);
            assertTurnedAway("connections-per-room", rooms.get(0));
            assertEquals(before + 1, node.metric(ceiling));
            HttpResponse<String> poll = ana.ask("POST", "poll/" + rooms.get(0), null);
            assertEquals("503 1013", poll.statusCode() + " " + poll.body());
            assertTrue(poll.headers().firstValue("Retry-After").isPresent());
            assertEquals(PER_ROOM, node.metric("connections"));
            assertEquals(200, ana.get("rooms/" + rooms.get(0)).statusCode(), "the page opens without a socket");
            crowd.oneGoes();
            node.awaitConnections(PER_ROOM - 1);
            Guest next = ana.tab();
            next.enter(rooms.get(0));
            next.say("{\"command\":\"explode\"}");
            next.await("unknown-command");
            assertEquals(PER_ROOM, node.metric("connections"));
            next.socket().abort();
        }
    }

    @Test
    void aFullAddressAndAFullNodeTurnTheNextAway() throws Exception {
        List<Socket> elsewhere = new ArrayList<>();
        try (ManyTabs crowd = new ManyTabs(ana)) {
            crowd.enter(rooms.get(0), PER_ROOM);
            crowd.enter(rooms.get(1), PER_ROOM);
            crowd.enter(rooms.get(2), PER_ADDRESS - 2 * PER_ROOM);
            node.awaitConnections(PER_ADDRESS);
            assertTurnedAway("connections-per-address", rooms.get(3));
            for (int i = PER_ADDRESS; i < IN_ALL; i++) {
                elsewhere.add(ana.bareSocket(rooms.get(3), "127.0.0.2"));
            }
            node.awaitConnections(IN_ALL);
            try (Socket last = ana.bareSocket(rooms.get(3), "127.0.0.3")) {
                assertSays(last, "full: connections");
            }
            assertTurnedAway("connections", rooms.get(3));
        } finally {
            for (Socket each : elsewhere) {
                each.close();
            }
        }
    }

    @Test
    void aRoomTooManyThisMinuteKeepsWhatWasTyped() throws Exception {
        long before = node.metric(refusals("new-rooms-per-minute"));
        Map<String, String> form =
                new TreeMap<>(Map.of("title", "Sprint <12>", "deck", "fibonacci", "tickets", "One\nTwo | 2"));
        HttpResponse<String> answer = ana.post("rooms", form);
        for (int i = 0; i < 100 && answer.statusCode() == 303; i++) {
            answer = ana.post("rooms", form);
        }
        assertEquals(429, answer.statusCode());
        assertEquals("10", answer.headers().firstValue("Retry-After").orElseThrow());
        Document page = Jsoup.parse(answer.body());
        assertEquals("Sprint <12>", page.selectFirst("input[name=title]").val());
        assertEquals("fibonacci", page.selectFirst("select[name=deck] option[selected]").val());
        assertEquals("One\nTwo | 2", page.selectFirst("textarea[name=tickets]").wholeText().strip());
        assertTrue(page.getElementById("create-error").text().startsWith("Many rooms were opened"), page.text());
        assertTrue(node.metric(refusals("new-rooms-per-minute")) > before);
    }

    @Test
    void aThousandGuessedCodesAreThrottledAndTellNothing() throws Exception {
        long before = node.metric(refusals("wrong-codes-per-minute"));
        Map<Integer, Integer> statuses = new TreeMap<>();
        String letters = "ABCDEFGHJK";
        for (int i = 0; i < 1_000; i++) {
            String guess = "AAAAA" + letters.charAt(i / 100) + letters.charAt(i / 10 % 10) + letters.charAt(i % 10);
            statuses.merge(ana.post("join", Map.of("room", guess)).statusCode(), 1, Integer::sum);
        }
        assertTrue(statuses.get(400) >= 20 && statuses.get(400) < 60, statuses.toString());
        assertEquals(1_000, statuses.get(400) + statuses.get(429));
        assertEquals(before + statuses.get(429), node.metric(refusals("wrong-codes-per-minute")));
    }

    private static CompletableFuture<HttpResponse<String>> guess(Guest guest) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return guest.post("join", Map.of("room", "AAAA AAAA"));
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }, task -> new Thread(task).start());
    }

    private static List<CompletableFuture<HttpResponse<String>>> guesses(int number) throws Exception {
        Guest mallory = Guest.named(node.url(), "Mallory");
        return IntStream.range(0, number).mapToObj(i -> guess(mallory)).toList();
    }

    /** How many of them are answered with each status, as soon as all are. */
    private static Map<Integer, Integer> statuses(List<CompletableFuture<HttpResponse<String>>> guesses)
            throws Exception {
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (CompletableFuture<HttpResponse<String>> guess : guesses) {
            statuses.merge(guess.get(20, TimeUnit.SECONDS).statusCode(), 1, Integer::sum);
        }
        return statuses;
    }

    /** How many milliseconds the right code takes. */
    private static long comesIn(Guest guest, Map<String, String> code) throws Exception {
        long begun = System.nanoTime();
        assertEquals(303, guest.post("join", code).statusCode());
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    @Test
    void whoeverHasTheRightCodeComesInLateWhereOthersAtTheAddressGuess() throws Exception {
        Map<String, String> code = Map.of("room", ana.page(rooms.get(0)).getElementById("join-code").text());
        Guest ben = Guest.named(node.url(), "Ben");
        comesIn(ben, code);
        for (int i = 0; i < 11; i++) {
            statuses(guesses(20));
        }
        long took = 0;
        for (int i = 0; i < 20 && took < LATE; i++) {
            List<CompletableFuture<HttpResponse<String>>> others = guesses(12);
            others.get(0).get(20, TimeUnit.SECONDS);
            took = comesIn(ben, code);
            statuses(others);
        }
        assertTrue(took >= LATE, "the address has no guess left");

        List<CompletableFuture<HttpResponse<String>>> many = new ArrayList<>(guesses(20));
        many.addAll(guesses(20));
        Map<Integer, Integer> statuses = statuses(many);
        assertTrue(statuses.get(400) >= 20 && statuses.get(429) >= 1, "twenty wait at once: " + statuses);
        comesIn(ben, code);
    }

    @Test
    void metricsTellNoRoomAndNoName() throws Exception {
        String metrics = node.metrics();
        assertTrue(metrics.contains("pointing_party_rooms "), metrics);
        assertFalse(metrics.contains("Ana"), metrics);
        rooms.forEach(room -> assertFalse(metrics.contains(room), metrics));
    }

    @Test
    void tenThousandWhoCameAndWentLeaveNothingBehind() throws Exception {
        Node.await(() -> ephemeral().get("live.Presence$Stay"), 0L);
        Map<String, Long> before = ephemeral();
        for (int wave = 0; wave < WAVES; wave++) {
            try (ManyTabs crowd = new ManyTabs(ana)) {
                for (String room : rooms) {
                    crowd.enter(room, WAVE / ROOMS);
                }
                node.awaitConnections(WAVE);
                if (wave == 0) {
                    assertShown(node.heap());
                }
            }
            node.awaitConnections(0);
        }
        Node.await(CeilingsIT::ephemeral, before);
    }

    /** The premise: what is to be gone in the end is seen while it is there. */
    private static void assertShown(Map<String, Long> heap) {
        for (String type : EPHEMERAL) {
            long least = type.endsWith("RoomBroadcast") || type.endsWith("Stay") ? ROOMS : WAVE;
            assertTrue(heap.getOrDefault(type, 0L) >= least, () -> type + " in " + heap);
        }
    }

    private static Map<String, Long> ephemeral() throws Exception {
        Map<String, Long> heap = node.heap();
        Map<String, Long> counts = new TreeMap<>();
        EPHEMERAL.forEach(type -> counts.put(type, heap.getOrDefault(type, 0L)));
        return counts;
    }

    private static void assertTurnedAway(String ceiling, String room) throws Exception {
        Guest late = ana.tab();
        late.connect(room, "", late.origin()).get(20, TimeUnit.SECONDS);
        assertEquals(1013, late.closed.get(20, TimeUnit.SECONDS));
        assertEquals("full: " + ceiling, late.closeReason);
    }

    private static void assertSays(Socket socket, String reason) throws Exception {
        InputStream in = socket.getInputStream();
        StringBuilder heard = new StringBuilder();
        for (int next = in.read(); next >= 0 && heard.indexOf(reason) < 0; next = in.read()) {
            heard.append(new String(new byte[] {(byte) next}, StandardCharsets.ISO_8859_1));
        }
        assertTrue(heard.toString().endsWith(reason), heard.toString());
    }

    private static String refusals(String ceiling) {
        return "refusals_total{ceiling=\"" + ceiling + "\"}";
    }
}
