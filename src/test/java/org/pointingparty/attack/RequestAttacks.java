package org.pointingparty.attack;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/** Requests of a stranger that cost the server more than the attacker, or put something into its log. */
final class RequestAttacks {

    static final Map<String, Attack> ALL = Map.of(
            "languages", (stranger, room, end) -> Hammer.strike(4, end, number -> stranger.ask(
                    stranger.head("GET", number % 2 == 0 ? "/" : "/rooms/" + room + "/live") + "Connection: close\r\n"
                            + "Accept-Language: " + "-,".repeat(number % 500) + "-\r\n\r\n").status()),
            "slashes", (stranger, room, end) -> Hammer.strike(4, end,
                    number -> stranger.post("/join", "room=" + "/".repeat(80_000) + "x").status()),
            "long-texts", (stranger, room, end) -> Hammer.strike(4, end,
                    number -> stranger.post("/visitor", "name=" + "%CC%81%CC%A7".repeat(80_000)).status()),
            "http2", (stranger, room, end) -> Hammer.strike(3, end, number -> stranger.ask(
                    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0" + "\0\0\4\3\0\0\0\0\1\0\0\0\10".repeat(10_000))
                    .status()),
            "readiness", (stranger, room, end) -> Hammer.strike(8, end,
                    number -> stranger.get("/health/ready").status()),
            "unknown-rooms", (stranger, room, end) -> Hammer.strike(8, end,
                    number -> stranger.get("/rooms/" + randomRoom()).status()),
            "strangers", (stranger, room, end) -> Hammer.strike(8, end, number -> switch (number % 3) {
                case 0 -> stranger.post("/visitor", "name=Stranger" + number).status();
                case 1 -> stranger.post("/poll/" + room, "").status();
                default -> stranger.get("/rooms/" + room + "/live").status();
            }),
            "rubbish", (stranger, room, end) -> Hammer.strike(4, end,
                    number -> stranger.ask(rubbish(stranger, room, number)).status()),
            "fuzz", (stranger, room, end) -> Fuzz.go(stranger, room, end));

    private static final String ROOM = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
    private static final int ROOM_LENGTH = 22;

    private RequestAttacks() {
    }

    private static String randomRoom() {
        Random random = ThreadLocalRandom.current();
        StringBuilder room = new StringBuilder();
        for (int i = 0; i < ROOM_LENGTH; i++) {
            room.append(ROOM.charAt(random.nextInt(ROOM.length())));
        }
        return room.toString();
    }

    private static String rubbish(Hostile stranger, String room, int number) {
        String close = "Connection: close\r\n\r\n";
        return switch (number % 7) {
            case 0 -> stranger.head("PUT", "/rooms/" + room) + close;
            case 1 -> stranger.head("DELETE", "/rooms/" + room) + close;
            case 2 -> stranger.head("PATCH", "/visitor") + close;
            case 3 -> "GET / HTTP/1.1\r\nHost: {planted}\r\n" + close;
            case 4 -> "GET /%zz?planted=%zz&%=& HTTP/1.1\r\nHost: 127.0.0.1\r\n" + close;
            case 5 -> "GET / PLANTED/9.9\r\nHost: 127.0.0.1\r\n" + close;
            default -> stranger.formHead("/visitor", 12) + close + "planted=%zz&";
        };
    }
}
