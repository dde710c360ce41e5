package org.pointingparty.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pointingparty.browser.ProductServer;

/** The product on a PostgreSQL that goes away in mid-round and comes back. */
final class OutageIT {

    @TempDir
    private Path directory;

    private EmbeddedPostgres database;
    private ProductServer server;
    private Guest ana;
    private Guest ben;
    private String room;

    @BeforeEach
    void theServerHasWaitedForItsDatabaseAndAnaAndBenAreInMidRound() throws Exception {
        int port = ProductServer.freePort();
        server = ProductServer.waiting(Map.of("max-wrong-codes-per-minute", "2",
                "jdbc-url", "jdbc:postgresql://localhost:" + port + "/postgres", "jdbc-user", "postgres"));
        Node node = new Node(server);
        ana = new Guest(node.url());
        assertEverybodyIsAskedToWait();
        database = startDatabase(port);
        Node.await(this::readiness, 200);
        ana = Guest.named(node.url(), "Ana");
        room = ana.createRoom(2);
        ana.enter(room);
        ben = Guest.named(node.url(), "Ben");
        ben.enter(room);
        ana.say("{\"command\":\"start\"}");
        ben.await("name=\"round\"");
        ana.say(vote("5"));
        ben.await("id=\"vote-1\" data-voted=\"true\"");
        assertEquals(200, readiness());
    }

    private void assertEverybodyIsAskedToWait() throws Exception {
        assertWaits(ana.get(""));
        assertWaits(ana.post("visitor", Map.of("name", "Ana")));
        assertWaits(ana.get("rooms/" + "r".repeat(22)));
        assertWaits(ana.ask("POST", "poll/" + "r".repeat(22) + "?v=0", null));
        ExecutionException refused = assertThrows(ExecutionException.class,
                () -> ana.connect("r".repeat(22), "", ana.origin()).get(20, TimeUnit.SECONDS));
        assertEquals(503, ((WebSocketHandshakeException) refused.getCause()).getResponse().statusCode());
        assertEquals(503, readiness());
        assertEquals("the database does not answer", ana.get("health/ready").body());
        assertEquals(200, ana.get("health/live").statusCode());
        String style = Jsoup.parse(ana.get("").body()).selectFirst("link[rel=stylesheet]").attr("href");
        assertEquals(200, ana.get(style.substring(style.indexOf("assets/"))).statusCode());
    }

    private static void assertWaits(HttpResponse<String> answer) {
        assertEquals(503, answer.statusCode());
        assertEquals("5", answer.headers().firstValue("Retry-After").orElse(""));
        assertTrue(answer.headers().firstValue("Content-Security-Policy").isPresent());
        assertEquals("The rooms cannot be reached at the moment; load this page again in a minute.",
                Jsoup.parse(answer.body()).select("h1 + p").text());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        if (database != null) {
            database.close();
        }
    }

    @Test
    void whileTheDatabaseIsDownNothingChangesAndThenAllResumes() throws Exception {
        String code = ana.page(room).getElementById("join-code").text();
        database.close();
        ana.say(vote("8"));
        ana.await("data-code=\"journal-unavailable\"");
        ben.say(vote("5"));
        String heard = ben.await("data-code=\"journal-unavailable\"");
        assertFalse(heard.contains("vote-") || heard.contains("progress"), heard);
        Node.await(this::readiness, 503);
        assertTrue(ben.frames.isEmpty(), () -> "shown while nothing is kept: " + ben.frames);
        assertEquals("5", Sight.of(ana.page(room)).card());
        assertEquals("1/2", Sight.of(ben.page(room)).progress());

        assertOutageIsTold("rooms/" + room + "/ticket", Map.of("number", "2", "title", "As typed"), "title");
        for (int tries = 0; tries < 3; tries++) {
            assertOutageIsTold("join", Map.of("room", code), "room");
        }
        assertEquals(503, ben.post("logout", Map.of()).statusCode());

        database = startDatabase(database.getPort());
        Node.await(this::readiness, 200);
        ana.say(vote("8"));
        ana.await("value=\"8\" checked");
        ben.say(vote("8"));
        assertTrue(ben.await("data-outcome").contains("data-cards=\"8\""));
        assertEquals(303, ben.post("join", Map.of("room", code)).statusCode(), "the outage has spent a guess");
    }

    @Test
    void whoseVoteHangsInTheDatabaseIsToldThatNobodyKnowsAndThenWhatBecameOfIt() throws Exception {
        try (Connection outside = database.getPostgresDatabase().getConnection();
                Statement statement = outside.createStatement()) {
            statement.execute("create function wait_for_the_test() returns trigger language plpgsql as"
                    + " 'begin perform pg_advisory_xact_lock_shared(12); return null; end'");
            statement.execute("create constraint trigger slow after insert on room_change deferrable"
                    + " initially deferred for each row execute function wait_for_the_test()");
            statement.execute("select pg_advisory_lock(12)");
            ana.say(vote("8"));
            ana.await("data-code=\"outcome-unknown\"");
            assertEquals("5", Sight.of(ana.page(room)).card());
            ben.say(vote("5"));
            ben.await("data-code=\"room-in-doubt\"");
            HttpResponse<String> form = ben.post("rooms/" + room + "/commands/vote", Map.of("card", "5", "round", "1"));
            assertEquals(503, form.statusCode());
            assertEquals("1/2", Sight.of(ben.page(room)).progress());

            statement.execute("select pg_advisory_unlock(12)");
            ana.await("data-code=\"kept\"");
            assertEquals("8", Sight.of(ana.page(room)).card());
            ben.say(vote("8"));
            assertTrue(ben.await("data-outcome").contains("data-cards=\"8\""));
        }
    }

    private void assertOutageIsTold(String form, Map<String, String> fields, String kept) throws Exception {
        HttpResponse<String> answer = ben.post(form, fields);
        assertEquals(503, answer.statusCode(), form);
        Document page = Jsoup.parse(answer.body());
        assertTrue(page.text().contains("Nothing can be kept at the moment"), page.text());
        assertEquals(fields.get(kept), page.selectFirst("[name=" + kept + "]").val(), form);
    }

    private EmbeddedPostgres startDatabase(int port) throws IOException {
        return EmbeddedPostgres.builder().setPort(port).setDataDirectory(directory.resolve("data"))
                .setCleanDataDirectory(false).start();
    }

    private int readiness() throws Exception {
        return ana.get("health/ready").statusCode();
    }

    private static String vote(String card) {
        return "{\"command\":\"vote\",\"card\":\"" + card + "\",\"round\":\"1\"}";
    }
}
