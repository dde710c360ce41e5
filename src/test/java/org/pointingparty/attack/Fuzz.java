package org.pointingparty.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Requests and frames that are nearly right, each told by its number alone, so that any can be had again. */
final class Fuzz {

    private static final long SEED = 20_261_201;
    private static final int THREADS = 4;
    private static final int FRAMES = 64;
    private static final int MASK = 0x80;

    private static final List<String> METHODS = List.of("GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH",
            "TRACE", "get", "G\0T", "");
    private static final List<String> NAMES = List.of("Accept-Language", "Cookie", "Origin", "Content-Length",
            "Upgrade", "Transfer-Encoding", "Content-Type", "Sec-WebSocket-Version", "X-Forwarded-For",
            "Range", "Expect", "Te");
    private static final List<String> WORDS = List.of("command", "vote", "card", "round", "start", "reveal", "next",
            "title", "estimate", "ticket", "participant", "name", "spectate", "quick", "timer", "seconds");
    private static final List<String> VALUES = List.of("\"\"", "null", "true", "-1", "1e999", "\"\\ud800\"", "[]", "{}",
            "\"5\"", "99999999999999999999", "\"\\u0000\"", "\"\\u202e\"", "\"☃\"");

    private Fuzz() {
    }

    /** Until the end, by several threads. */
    static Map<String, Integer> go(Hostile stranger, String room, long end) throws Exception {
        Hostile guest = stranger.named("Fuzz");
        String own = guest.room("title=Own&tickets=One");
        guest.get("/rooms/" + own);
        return Hammer.strike(THREADS, end, number -> strike(guest, own, number));
    }

    /** One request, or a connection with some dozens of frames; the status, or how the frames were taken. */
    static Object strike(Hostile guest, String room, int number) throws Exception {
        if (number % FRAMES != 0) {
            return guest.ask(request(number, guest, room)).status();
        }
        try (Socket socket = guest.live(room)) {
            for (int i = 0; i < FRAMES; i++) {
                socket.getOutputStream().write(frame(number + i));
            }
            return "frames";
        }
    }

    /** The request of this number. */
    static String request(int number, Hostile guest, String room) {
        Random random = new Random(SEED + number);
        StringBuilder request = new StringBuilder(guest.head(any(METHODS, random), path(room, random)));
        for (int i = random.nextInt(4); i > 0; i--) {
            request.append(any(NAMES, random)).append(": ").append(noise(random, 40)).append("\r\n");
        }
        String form = any(WORDS, random) + "=" + noise(random, 60) + "&" + noise(random, 20);
        return request.append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ")
                .append(form.length()).append("\r\nConnection: close\r\n\r\n").append(form).toString();
    }

    private static String path(String room, Random random) {
        List<String> paths = List.of("/", "/visitor", "/rooms", "/join", "/logout", "/rooms/" + room,
                "/rooms/" + room + "/commands/" + any(WORDS, random), "/rooms/" + room + "/import",
                "/rooms/" + room + "/export." + any(List.of("csv", "json", "md", "exe"), random),
                "/rooms/" + room + "/live", "/poll/" + room, "/health/ready", "/metrics", "/error");
        String path = any(paths, random);
        return random.nextInt(3) > 0 ? path : path + any(List.of("?", "/", ";", "%", "/../", "%2e%2e", "#"), random)
                + noise(random, 12).replace(' ', '+').replace('\r', 'r').replace('\n', 'n');
    }

    /** The frame of this number, masked as those of browsers are. */
    static byte[] frame(int number) {
        Random random = new Random(SEED - number);
        byte[] text = json(random).getBytes(random.nextInt(5) == 0 ? ISO_8859_1 : UTF_8);
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(random.nextInt(50) == 0 ? random.nextInt(256) : 0x81);
        if (text.length < 126) {
            frame.write(MASK | text.length);
        } else {
            frame.write(MASK | 126);
            frame.write(text.length >> 8);
            frame.write(text.length);
        }
        byte[] mask = new byte[4];
        random.nextBytes(mask);
        frame.writeBytes(mask);
        for (int i = 0; i < text.length; i++) {
            frame.write(text[i] ^ mask[i % mask.length]);
        }
        return frame.toByteArray();
    }

    private static String json(Random random) {
        StringBuilder json = new StringBuilder("{\"command\":\"").append(any(WORDS, random)).append('"');
        for (int i = random.nextInt(4); i > 0; i--) {
            json.append(",\"").append(any(WORDS, random)).append("\":").append(any(VALUES, random));
        }
        json.append('}');
        for (int i = random.nextInt(3); i > 0; i--) {
            json.setCharAt(random.nextInt(json.length()), (char) random.nextInt(128));
        }
        return json.toString();
    }

    private static String noise(Random random, int most) {
        StringBuilder noise = new StringBuilder();
        for (int i = random.nextInt(most); i > 0; i--) {
            noise.append((char) random.nextInt(256));
        }
        return noise.toString();
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
