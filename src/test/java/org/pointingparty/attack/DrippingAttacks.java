package org.pointingparty.attack;

import java.util.List;
import java.util.Map;

/** Two thousand connections that are slow on purpose. */
final class DrippingAttacks {

    static final Map<String, Attack> ALL = Map.of(
            "drip-heads", (stranger, room, end) -> new Drips(stranger,
                    number -> stranger.head("GET", "/") + "X-Slow: ", "a").go(end),
            "drip-forms", (stranger, room, end) -> new Drips(stranger,
                    number -> stranger.formHead(path(number, room), 5000) + "\r\n", "a").go(end),
            "drip-pieces", (stranger, room, end) -> new Drips(stranger,
                    number -> stranger.head("POST", path(number, room)) + "Transfer-Encoding: chunked\r\n\r\n",
                    "1\r\na\r\n").go(end),
            "slow-answers", DrippingAttacks::slowAnswers);

    private static final int TICKETS = 900;

    private DrippingAttacks() {
    }

    /** Every kind of address that the product has, also those where nothing reads a form. */
    private static String path(int number, String room) {
        List<String> paths = List.of("/", "/visitor", "/rooms", "/join", "/rooms/" + room,
                "/rooms/" + room + "/commands/vote", "/rooms/" + room + "/import", "/rooms/" + room + "/live",
                "/poll/" + room, "/health/live", "/metrics", "/assets/css/style.css", "/nowhere");
        return paths.get(number % paths.size());
    }

    private static Object slowAnswers(Hostile stranger, String room, long end) throws Exception {
        Hostile host = stranger.named("Slow");
        String full = host.room("title=Full&tickets=" + ("Ticket+|+" + "x".repeat(1900) + "%0A").repeat(TICKETS));
        host.get("/rooms/" + full);
        List<String> documents = List.of("", "/summary", "/tickets", "/export.csv", "/export.json", "/export.md");
        return new Drips(host, number -> host.head("GET", "/rooms/" + full + documents.get(number % documents.size()))
                + "\r\n", "").go(end);
    }
}
