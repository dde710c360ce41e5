package org.pointingparty.server;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Tickets come into a room of the packaged product as files and texts, and leave it with their rounds. */
@ArquillianTest
@RunAsClient
final class ImportExportIT {

    private static final List<String> EXPORTS = List.of("export.csv", "export.json", "export.md", "summary");

    @ArquillianResource
    private URL product;

    @Deployment(testable = false)
    static WebArchive product() {
        return ProductArchive.asShipped();
    }

    private static HttpResponse<String> text(Guest guest, String room, String... fields) throws Exception {
        return guest.post("rooms/" + room + "/import", fields.length == 2
                ? Map.of(fields[0], fields[1])
                : Map.of(fields[0], fields[1], fields[2], fields[3]));
    }

    private static HttpResponse<String> file(Guest guest, String room, String name, byte[] bytes) throws Exception {
        return guest.upload("rooms/" + room + "/import", Map.of(), name, bytes);
    }

    private static List<String> titles(Guest guest, String room) throws Exception {
        return guest.page(room).select("#backlog .title").eachText();
    }

    private static List<String> exports(Guest guest, String room) throws Exception {
        List<String> bodies = new ArrayList<>();
        for (String name : EXPORTS) {
            HttpResponse<String> answer = guest.get("rooms/" + room + "/" + name);
            assertEquals(200, answer.statusCode(), name);
            bodies.add(answer.body());
        }
        return bodies;
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void whatWasVotedLeavesWithItsRoundsAndNothingOfAnOpenOneDoes() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        Guest ben = Guest.named(product, "=Ben");
        String room = ana.createRoom(2);
        ana.enter(room);
        ben.enter(room);
        ana.say("{\"command\":\"start\"}");
        ben.await("name=\"round\" value=\"1\"");
        List<String> before = exports(ana, room);
        ana.say("{\"command\":\"vote\",\"card\":\"40\",\"round\":\"1\"}");
        ben.await("id=\"vote-1\" data-voted=\"true\"");
        assertEquals(before, exports(ana, room), "not even to the voter, and not even that there is a vote");
        ben.say("{\"command\":\"vote\",\"card\":\"13\",\"round\":\"1\"}");
        ana.await("data-outcome=\"tie\"");

        HttpResponse<String> csv = ana.get("rooms/" + room + "/export.csv");
        assertEquals(200, csv.statusCode());
        assertTrue(header(csv, "Content-Type").startsWith("text/csv"), header(csv, "Content-Type"));
        assertTrue(header(csv, "Content-Type").toLowerCase().contains("charset=utf-8"), header(csv, "Content-Type"));
        assertEquals("nosniff", header(csv, "X-Content-Type-Options"));
        assertTrue(header(csv, "Content-Disposition").startsWith("attachment; filename=\"A-room.csv\""));
        assertTrue(csv.body().lines()
                .anyMatch(line -> line.startsWith("1,,Ticket,What it is about,,,false,1,Ana,40,false,2")), csv.body());
        assertTrue(csv.body().contains("1,,Ticket,,,,false,1,'=Ben,13,false,2"), "the description once: " + csv.body());

        HttpResponse<String> json = ben.get("rooms/" + room + "/export.json");
        assertTrue(header(json, "Content-Type").startsWith("application/json"));
        assertTrue(json.body().contains("\"participant\": \"=Ben\"")
                || json.body().contains("\"participant\":\"=Ben\""), json.body());
        assertTrue(ana.get("rooms/" + room + "/export.md").body().contains("Ana 40, =Ben 13"));
        assertTrue(Jsoup.parse(ana.get("rooms/" + room + "/summary").body()).text().contains("Ana 40, =Ben 13"));
        for (String name : EXPORTS) {
            String nameless = ana.get("rooms/" + room + "/" + name + "?names=no").body();
            assertTrue(nameless.contains("40") && nameless.contains("13"), nameless);
            assertFalse(nameless.contains("Ana") || nameless.contains("Ben"), nameless);
        }
    }

    @Test
    void whoHasNoSeatIsSentToTheRoomAndGetsNothing() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        String room = ana.createRoom(1);
        ana.page(room);
        for (Guest stranger : List.of(new Guest(product), Guest.named(product, "Eve"))) {
            for (String name : List.of("export.csv", "export.json", "export.md", "summary", "import")) {
                HttpResponse<String> answer = stranger.get("rooms/" + room + "/" + name);
                assertEquals(303, answer.statusCode(), name);
                assertTrue(header(answer, "Location").endsWith("/rooms/" + room), header(answer, "Location"));
                assertEquals("", answer.body());
            }
            assertEquals(303, text(stranger, room, "text", "Evil").statusCode());
        }
        assertEquals(403,
                ana.post("rooms/" + room + "/import", Map.of("text", "Evil"), "http://evil.example").statusCode());
        assertEquals(List.of("Ticket"), titles(ana, room));
        assertEquals(404, ana.get("rooms/aaaaaaaaaaaaaaaaaaaaaa/export.csv").statusCode());
        assertEquals(404, ana.post("rooms/" + room + "/export.csv", Map.of()).statusCode());
    }

    @Test
    void aFileOrATextBecomesTicketsAndComingAgainDoublesNothing() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        String room = ana.createRoom(1);
        ana.enter(room);
        byte[] jira =
                "Summary;Issue key;Description\r\n\"Größe; mit \"\"Maß\"\"\";PP-1;\"a\r\nb\"\r\nZwei;PP-2;\r\n"
                        .getBytes(UTF_16LE);
        assertEquals(303, file(ana, room, "jira.csv", jira).statusCode());
        assertTrue(ana.await("PP-2").contains("Zwei"), "everybody sees them at once");
        assertEquals(List.of("Ticket", "Größe; mit \"Maß\"", "Zwei"), titles(ana, room));
        assertEquals(303, file(ana, room, "jira.csv", jira).statusCode());
        assertEquals(303, text(ana, room, "text", "Key,Title\r\nPP-2,Two\r\n,Three", "format", "csv").statusCode());
        assertEquals(303, text(ana, room, "text", "Four | with text").statusCode());
        String again = ana.get("rooms/" + room + "/export.csv").body();
        assertEquals(303, file(ana, room, "export.csv", again.getBytes(UTF_8)).statusCode());
        assertEquals(List.of("Ticket", "Größe; mit \"Maß\"", "Two", "Three", "Four"), titles(ana, room));
        assertEquals(again, ana.get("rooms/" + room + "/export.csv").body());
    }

    @Test
    void aPreviewChangesNothingAndLeadsToTheImport() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        String room = ana.createRoom(1);
        ana.page(room);
        String lines = "Key,Title,Description\nPP-1,\"=1+1, <b>\",\"one\ntwo\"\nPP-2,,\nPP-3,Three,\n";
        HttpResponse<String> refused = text(ana, room, "text", lines);
        assertEquals(400, refused.statusCode(), "one line is wrong");
        HttpResponse<String> shown = text(ana, room, "text", lines, "preview", "yes");
        assertEquals(200, shown.statusCode());
        assertEquals(List.of("Ticket"), titles(ana, room));
        Document page = Jsoup.parse(shown.body());
        assertTrue(page.select("#wrong").text().contains("Line 4: Please enter a title"), page.select("#wrong").text());
        assertEquals(List.of("=1+1, <b>", "Three"), page.select(".sheet tbody th").eachText());

        String sheet = page.selectFirst("textarea[name=text][hidden]").wholeText();
        assertEquals(303,
                text(ana, room, "text", sheet.replace("\r\n", "\n").replace("\n", "\r\n"), "format", "csv")
                        .statusCode());
        assertEquals(List.of("Ticket", "=1+1, <b>", "Three"), titles(ana, room));
        assertEquals(303, text(ana, room, "text", lines.replace("Three", "3"), "wrong", "skip").statusCode());
        assertEquals(List.of("Ticket", "=1+1, <b>", "3"), titles(ana, room));
    }

    @Test
    void whatIsTooMuchIsRefusedInWordsAndChangesNothing() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        String room = ana.createRoom(1);
        ana.page(room);
        for (int megabytes : new int[] {5, 7, 20}) {
            byte[] large = "x".repeat((megabytes << 20) + 1).getBytes(UTF_8);
            HttpResponse<String> answer = file(ana, room, "large.txt", large);
            assertEquals(413, answer.statusCode(), megabytes + " MB");
            assertTrue(Jsoup.parse(answer.body()).select(".error").text().contains("at most 5 MB"), answer.body());
        }
        String many = IntStream.range(0, 1_000).mapToObj(n -> "K-" + n + "\tTitle " + n)
                .reduce("Key\tTitle", (a, b) -> a + "\n" + b);
        HttpResponse<String> full = file(ana, room, "many.tsv", many.getBytes(UTF_8));
        assertEquals(409, full.statusCode());
        assertTrue(full.body().contains("at most 1,000 tickets"), full.body());
        assertEquals(400, text(ana, room, "text", "T\n".repeat(1_001)).statusCode());
        for (String bad : List.of("",
                "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><rss>&b;</rss>")) {
            HttpResponse<String> answer = text(ana, room, "text", bad);
            assertEquals(400, answer.statusCode());
            assertFalse(answer.body().contains("root:"), answer.body());
        }
        assertEquals(400, text(ana, room, "text", "T", "format", "pdf").statusCode());
        assertEquals(List.of("Ticket"), titles(ana, room));
    }

    @Test
    void aThousandTicketsComeAndGo() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        String room = ana.createRoom(1);
        ana.enter(room);
        String many = IntStream.range(1, 1_000).mapToObj(n -> "K-" + n + "\tTitle " + n)
                .reduce("Key\tTitle", (a, b) -> a + "\n" + b);
        assertEquals(303, file(ana, room, "many.tsv", many.getBytes(UTF_8)).statusCode());
        ana.await("Tickets 1 to 50 of 1000.");
        assertEquals(1_000, ana.get("rooms/" + room + "/export.csv").body().lines().skip(1).count());
    }
}
