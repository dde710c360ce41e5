package org.pointingparty.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocketHandshakeException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.RoomPolicy;
import org.pointingparty.room.deck.Deck;
import org.pointingparty.room.deck.Decks;

/** What nobody should send: refused in words to who sent it, while nothing changes and nobody else is disturbed. */
@ArquillianTest
@RunAsClient
final class BadInputIT {

    private static final String NOWHERE = "aaaaaaaaaaaaaaaaaaaaaa";

    @ArquillianResource
    private URL product;

    @Deployment(testable = false)
    static WebArchive product() {
        return ProductArchive.asShipped();
    }

    @Test
    void aForeignPageOpensNoSocketAndChangesNothing() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        String room = ana.createRoom(1);
        ana.enter(room);
        assertEquals(303,
                ana.post("rooms/" + room + "/commands/add", Map.of("title", "Fine"), ana.origin()).statusCode());
        settle("and heard", ana);
        String version = version(ana, room);
        for (String origin : List.of("http://evil.example", "null", ana.origin() + "1", "http://localhost:1",
                ana.origin() + ".evil.example")) {
            ExecutionException refused = assertThrows(ExecutionException.class,
                    () -> ana.connect(room, "", origin).get(), origin);
            assertEquals(403, ((WebSocketHandshakeException) refused.getCause()).getResponse().statusCode(), origin);
            HttpResponse<String> post = ana.post("rooms/" + room + "/commands/add", Map.of("title", "Evil"), origin);
            assertEquals(403, post.statusCode(), origin);
            assertHarmless(post);
        }
        assertEquals(version, version(ana, room));
    }

    @Test
    void aSocketSaysWithItsCodeWhyItCloses() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        String room = ana.createRoom(1);
        assertEquals(4404, closeCode(Guest.named(product, "Ben"), NOWHERE));
        assertEquals(4404, closeCode(Guest.named(product, "Ben"), "x"));
        assertEquals(4401, closeCode(new Guest(product), room));
        assertEquals(4401, closeCode(Guest.named(product, "Ben"), room), "a name without a seat");
    }

    @Test
    void aRefusalIsTheSendersOwnAndChangesNothing() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        Guest ben = Guest.named(product, "Ben");
        Guest zoe = Guest.named(product, "Zoe");
        String room = ana.createRoom(2);
        ana.enter(room);
        ben.enter(room);
        zoe.enter(room);
        zoe.say("{\"command\":\"role\",\"role\":\"spectator\"}");
        settle("before the start", ana, ben, zoe);

        String waiting = version(ana, room);
        refused(ana, "not-started", "'command':'vote','card':'5','round':'1'");
        refused(ana, "not-started", "'command':'next'");
        refused(ana, "not-started", "'command':'revote'");
        assertEquals(waiting, version(ana, room));
        settle("start", ana, ben, zoe);

        ana.say("{\"command\":\"start\"}");
        for (Guest guest : List.of(ana, ben, zoe)) {
            guest.await("id=\"ticket\"");
        }
        settle("round 1", ana, ben, zoe);
        String voting = version(ana, room);
        refused(ana, "already-started", "'command':'start'");
        refused(ana, "round-missing", "'command':'vote','card':'5'");
        refused(ana, "round-over", "'command':'vote','card':'5','round':'99'");
        refused(ana, "card-not-in-deck", "'command':'vote','card':'7','round':'1'");
        refused(ana, "card-not-in-deck", "'command':'vote','round':'1'");
        refused(ana, "round-voting", "'command':'next'");
        refused(ana, "no-vote", "'command':'retract','round':'1'");
        refused(ana, "no-such-ticket", "'command':'choose','ticket':'../1'");
        refused(ana, "role-unknown", "'command':'role','role':'king'");
        refused(ana, "name-empty", "'command':'rename','name':' '");
        refused(ana, "name-unreadable", "'command':'rename','name':'A\\u0000na'");
        refused(ana, "name-unreadable", "'command':'rename','name':'A\\u202ena'");
        refused(ana, "name-too-long", "'command':'rename','name':'" + "A".repeat(41) + "'");
        refused(ana, "title-empty", "'command':'add'");
        refused(ana, "unknown-command", "'command':'explode'");
        refused(ana, "malformed", "'command':5");
        refused(ana, "malformed", "'command':'vote','card':5,'round':1");
        refused(ana, "malformed", "'command':'start','x':" + "[".repeat(3_000) + "]".repeat(3_000));
        refused(zoe, "spectator", "'command':'vote','card':'5','round':'1'");
        for (String text : List.of("", "{", "[]", "[{\"command\":\"start\"}]", "\"start\"", "null", "\u0000",
                "{\"a\":".repeat(1_500), "{\"command\":\"start\",\"ref\":\"1\"}")) {
            ana.say(text);
            ana.await("data-code=\"malformed\"");
        }
        ana.sayBytes(new byte[] {1, 2, 3});
        ana.await("data-code=\"malformed\"");
        assertEquals(voting, version(ana, room));
        ana.say("{\"command\":\"add\",\"title\":\"undisturbed\"}");
        for (Guest other : List.of(ben, zoe)) {
            String first = other.next();
            assertTrue(first.contains("undisturbed"), () -> "disturbed by " + first);
        }

        ana.say("{\"command\":\"reveal\",\"round\":\"1\"}");
        ana.await("data-outcome=\"none\"");
        refused(ana, "round-revealed", "'command':'vote','card':'5','round':'1'");
        refused(ana, "no-outcome", "'command':'next'");
    }

    @Test
    void aMegabyteEndsItsOwnConnectionOnly() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        Guest ben = Guest.named(product, "Ben");
        String room = ana.createRoom(1);
        ana.enter(room);
        ben.enter(room);
        settle("before", ben, ana);
        ana.socket().sendText("x".repeat(1_000_000), true);
        assertTrue(List.of(1009, 1006).contains(ana.closed.get(20, TimeUnit.SECONDS)), () -> "closed with "
                + ana.closed);
        settle("after", ben);
        assertFalse(ben.closed.isDone());
        ana.enter(room);
        settle("and again", ana, ben);
    }

    @Test
    void bytesThatAreNoTextEndTheirOwnConnectionOnly() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        Guest ben = Guest.named(product, "Ben");
        String room = ana.createRoom(1);
        ana.page(room);
        ben.enter(room);
        try (Socket socket = ana.bareSocket(room)) {
            socket.getOutputStream().write(new byte[] {(byte) 0x81, (byte) 0x82, 0, 0, 0, 0, (byte) 0xC3, 0x28});
            while (socket.getInputStream().read() >= 0) {
                assertFalse(ben.closed.isDone());
            }
        }
        settle("after", ben);
        assertFalse(ben.closed.isDone());
    }

    @Test
    void aFormThatIsRefusedIsAnsweredWithTheRoomAndTheReason() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        String room = ana.createRoom(1);
        assertEquals(403, ana.post("rooms/" + room + "/commands/start", Map.of()).statusCode(), "no seat yet");
        ana.page(room);
        assertRefused("unknown-command", ana.post("rooms/" + room + "/commands/explode", Map.of()));
        assertRefused("not-started", ana.post("rooms/" + room + "/commands/vote", Map.of("card", "5", "round", "1")));
        assertRefused("name-unreadable", ana.post("rooms/" + room + "/commands/rename", Map.of("name", "A\u202Ena")));
        assertEquals(303, ana.post("rooms/" + room + "/commands/start", Map.of()).statusCode());
        assertRefused("already-started", ana.post("rooms/" + room + "/commands/start", Map.of()));
        assertRefused("card-not-in-deck",
                ana.post("rooms/" + room + "/commands/vote", Map.of("card", "7", "round", "1")));
        assertRefused("round-over", ana.post("rooms/" + room + "/commands/vote", Map.of("card", "5", "round", "2")));
        assertEquals(404, ana.post("rooms/" + NOWHERE + "/commands/start", Map.of()).statusCode());
    }

    private static void assertRefused(String code, HttpResponse<String> answer) {
        assertEquals(409, answer.statusCode(), code);
        assertEquals(code, Jsoup.parse(answer.body()).getElementById("notice").attr("data-code"));
        assertHarmless(answer);
    }

    @Test
    void pathTricksAreNotFound() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        String room = ana.createRoom(1);
        assertEquals(200, ana.get("rooms/" + room).statusCode());
        for (String path : List.of("rooms/", "rooms/" + NOWHERE, "rooms/" + room + "/", "rooms/" + room + "/../x",
                "rooms/../WEB-INF/web.xml", "rooms/%2e%2e/WEB-INF/web.xml", "rooms/..%2f..%2fetc%2fpasswd", "rooms/%00",
                "rooms/" + room + "%00", "rooms/" + "a".repeat(300), "rooms/" + room + "/commands", "rooms/%5c..%5c",
                "rooms/" + room + "/commands/start", "WEB-INF/pages/room.jsp", "rooms/%ff%fe", "rooms/" + room
                + "%0a")) {
            HttpResponse<String> answer = ana.get(path);
            assertTrue(List.of(400, 404).contains(answer.statusCode()), path + " is answered " + answer.statusCode());
            assertHarmless(answer);
        }
    }

    /**
     * Grizzly puts a slash behind such a path, for which there may be no space any more; then Payara answers
     * nothing with status 200, before any application is asked.
     */
    @Test
    void aPathThatEndsInTwoDotsTellsNothing() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        String room = ana.createRoom(1);
        for (String path : List.of("rooms/" + room + "/..", "rooms/" + room + "/x/..", "rooms/" + room + "/x/../..")) {
            HttpResponse<String> answer = ana.get(path);
            assertTrue(List.of(400, 404).contains(answer.statusCode()) || answer.body().isEmpty(),
                    path + " is answered " + answer.statusCode() + " " + answer.body());
            assertHarmless(answer);
        }
    }

    @Test
    void aNameThatIsRefusedIsKeptBesideItsReason() throws Exception {
        for (String name : List.of("", "   ", "A\u0000na", "A\u202Ena", "\u200B", "<b>" + "n".repeat(40))) {
            HttpResponse<String> answer = new Guest(product).post("visitor", Map.of("name", name));
            assertEquals(400, answer.statusCode(), name);
            assertFalse(answer.headers().firstValue("Set-Cookie").isPresent(), name);
            assertHarmless(answer);
        }
        HttpResponse<String> answer = new Guest(product).post("visitor", Map.of("name", "<b>" + "n".repeat(40)));
        assertEquals("<b>" + "n".repeat(40), Jsoup.parse(answer.body()).selectFirst("input[name=name]").val());
    }

    @Test
    void aRoomThatIsRefusedKeepsWhatWasTyped() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        for (Map<String, String> wrong : List.of(Map.of("title", " "), Map.of("title", "t".repeat(201)),
                Map.of("title", "A\u202Eroom"), Map.of("title", "Fine", "deck", "no such deck"),
                Map.of("title", "Fine", "tickets", "t".repeat(201)),
                Map.of("title", "Fine", "tickets", "t\n".repeat(1_001)))) {
            HttpResponse<String> answer = ana.post("rooms", wrong);
            assertEquals(400, answer.statusCode(), () -> wrong.toString().substring(0, 20));
            Document page = Jsoup.parse(answer.body());
            assertEquals(wrong.get("title"), page.selectFirst("input[name=title]").attr("value"));
            if (wrong.containsKey("tickets")) {
                assertEquals(wrong.get("tickets").strip(),
                        page.selectFirst("textarea[name=tickets]").wholeText().strip());
            }
            assertHarmless(answer);
        }
    }

    @Test
    void everyFieldOfARoomThatIsRefusedComesBackAsItWasSent() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        List<Deck> decks = Decks.builtIn();
        Map<String, String> sent = new TreeMap<>(Map.of("title", "t".repeat(201), "tickets", "One | first",
                "cards", "1 2 3", "deck", decks.get(decks.size() - 1).name()));
        RoomPolicy.options().forEach((option, words) -> sent.put(option, words.get(words.size() - 1)));
        assertEquals(sent.keySet(), fields(ana.get("")).keySet(), "the whole form must be filled in to mean anything");
        HttpResponse<String> refused = ana.post("rooms", sent);
        assertEquals(400, refused.statusCode());
        Map<String, String> back = fields(refused);
        assertEquals(sent, back);

        back.put("title", "A room that asks for its code");
        String room = ana.post("rooms", back).headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
        HttpResponse<String> door = Guest.named(product, "Ben").get("rooms/" + room);
        assertFalse(Jsoup.parse(door.body()).select("#code").isEmpty(), door.body());
    }

    /** What the form in which a room is opened would send as it stands. */
    private static Map<String, String> fields(HttpResponse<String> page) {
        FormElement form = (FormElement) Jsoup.parse(page.body()).selectFirst("form[action$=/rooms]");
        return form.formData().stream().collect(Collectors.toMap(
                Connection.KeyVal::key, field -> field.value().strip(), (first, second) -> second, TreeMap::new));
    }

    @Test
    void everyPageForbidsForeignScripts() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        for (String path : List.of("", "rooms/"
                + ana.createRoom(1), "no/such/page", "assets/css/style-0123456789abcdef.css")) {
            HttpResponse<String> answer = ana.get(path);
            String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.contains("default-src 'none'")
                    && policy.contains("script-src 'self'"), path + ": " + policy);
            assertFalse(policy.contains("unsafe"), policy);
            assertTrue(answer.headers().firstValue("Permissions-Policy").orElse("").contains("camera=()"), path);
            assertEquals(path.startsWith("rooms") ? "noindex" : "",
                    answer.headers().firstValue("X-Robots-Tag").orElse(""), path);
            assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""), path);
        }
    }

    @Test
    void aMethodThatNoAddressHasIsRefusedWithAPage() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        String room = ana.createRoom(1);
        assertEquals(200, ana.ask("GET", "rooms/" + room, null).statusCode());
        for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "PURGE")) {
            for (String path : List.of("", "rooms/" + room, "visitor", "health/live", "nowhere")) {
                HttpResponse<String> answer = ana.ask(method, path, null);
                assertEquals(405, answer.statusCode(), method + " " + path);
                assertTrue(answer.body().contains("<main"), method + " " + path + ": " + answer.body());
            }
        }
    }

    @Test
    void formsFasterThanAnybodyFillsThemAreRefused() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        String room = "rooms/" + ana.createRoom(1);
        assertEquals(200, ana.get(room).statusCode());
        Set<Integer> statuses = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 4).parallel().forEach(sender -> {
            for (int i = 0; i < 1_000 && !statuses.contains(429); i++) {
                statuses.add(status(ana, room + "/commands/title", Map.of("title", "Title " + i)));
            }
        });
        assertEquals(Set.of(303, 429), statuses);
    }

    private static int status(Guest guest, String path, Map<String, String> fields) {
        try {
            return guest.post(path, fields).statusCode();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void onlyHomeAndRoomsMayComeBackWithoutBeingAskedFor() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        String room = "rooms/" + ana.createRoom(1);
        for (String path : List.of("", room)) {
            assertEquals("private, no-cache", cache(ana, path), path);
        }
        for (String path : List.of("/summary", "/export.csv", "/tickets", "/import")) {
            assertEquals("private, no-store", cache(ana, room + path), path);
        }
        assertEquals("private, no-store", cache(new Guest(product), room), "the page that asks for a name");
    }

    private static String cache(Guest guest, String path) throws Exception {
        HttpResponse<String> answer = guest.get(path);
        assertEquals(200, answer.statusCode(), path);
        return String.join(" and ", answer.headers().allValues("Cache-Control"));
    }

    @Test
    void metricsAreNotToldToWhoeverComesByWayOfAProxy() throws Exception {
        HttpRequest.Builder metrics = HttpRequest.newBuilder(product.toURI().resolve("metrics"));
        HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
        assertEquals(200, client.send(metrics.build(), BodyHandlers.discarding()).statusCode());
        HttpRequest forwarded = metrics.header("X-Forwarded-For", "192.0.2.7").build();
        HttpResponse<String> refused = client.send(forwarded, BodyHandlers.ofString());
        assertEquals(403, refused.statusCode());
        assertFalse(refused.body().contains("pointing_party_"), refused.body());
    }

    /** A change that everyone sees; what came before it is forgotten. */
    private static void settle(String title, Guest sender, Guest... others) throws Exception {
        sender.say("{\"command\":\"add\",\"title\":\"" + title + "\"}");
        sender.await(title);
        for (Guest other : others) {
            other.await(title);
        }
    }

    private static void refused(Guest sender, String code, String fields) throws Exception {
        sender.say("{" + fields.replace('\'', '"') + ",\"ref\":42}");
        String frame = sender.await("id=\"notice\"");
        assertTrue(frame.contains("data-code=\"" + code + "\""), () -> fields + " is answered " + frame);
        boolean numbered = !code.equals("malformed") || fields.startsWith("'command':5") || fields.contains("'card':5");
        assertEquals(numbered, frame.contains("data-ref=\"42\""), frame);
    }

    private static String version(Guest guest, String room) throws Exception {
        return guest.page(room).root().child(0).attr("data-version");
    }

    private static int closeCode(Guest guest, String room) throws Exception {
        guest.connect(room, "", guest.origin()).get(10, TimeUnit.SECONDS);
        return guest.closed.get(10, TimeUnit.SECONDS);
    }

    private static void assertHarmless(HttpResponse<String> answer) {
        for (String inside : Arrays.asList("\tat ", "Exception", "java.", "Payara", "GlassFish")) {
            assertFalse(answer.body().contains(inside), () -> answer.uri() + " tells of " + inside + ": "
                    + answer.body());
        }
    }
}
