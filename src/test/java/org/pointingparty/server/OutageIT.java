package org.pointingparty.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
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
    void anaAndBenAreInMidRound() throws Exception {
        database = startDatabase(0);
        server = ProductServer.with(Map.of("jdbc-url", database.getJdbcUrl("postgres", "postgres"), "jdbc-user", "postgres"));
        Node node = new Node(server);
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

    @AfterEach
    void stop() throws IOException {
        server.close();
        database.close();
    }

    @Test
    void whileTheDatabaseIsDownNothingChangesAndThenAllResumes() throws Exception {
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

        database = startDatabase(database.getPort());
        Node.await(this::readiness, 200);
        ana.say(vote("8"));
        ana.await("value=\"8\" checked");
        ben.say(vote("8"));
        assertTrue(ben.await("data-outcome").contains("data-cards=\"8\""));
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
