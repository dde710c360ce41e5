package org.pointingparty.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** A guest's tab that polls. */
final class Poller {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    final Guest guest;
    private final String address;
    private int received;

    private Poller(Guest guest, String address) {
        this.guest = guest;
        this.address = address;
    }

    /** Opens the room's page and a connection. */
    static Poller enter(Guest guest, String room) throws Exception {
        String version = guest.page(room).root().child(0).attr("data-version");
        HttpResponse<String> opened = guest.ask("POST", "poll/" + room + "?v=" + version, null);
        assertEquals(200, opened.statusCode(), opened.body());
        return new Poller(guest, "poll/" + room + "?c=" + opened.body());
    }

    String address() {
        return address;
    }

    /** Asks for the frame after the first so many. */
    HttpResponse<String> poll(int frames) throws Exception {
        return guest.ask("GET", address + "&n=" + frames, null);
    }

    void say(String command) throws Exception {
        HttpResponse<String> answer = guest.ask("POST", address, command);
        assertEquals(204, answer.statusCode(), answer.body());
    }

    /** The next frame that has this text in it; those before it are forgotten. */
    String await(String text) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            HttpResponse<String> answer = poll(received);
            received += answer.statusCode() == 200 ? 1 : 0;
            if (answer.body().contains(text)) {
                return answer.body();
            }
            assertEquals(2, answer.statusCode() / 100, answer.body());
        }
        return fail("no frame has come with " + text);
    }

    int received() {
        return received;
    }
}
