package org.pointingparty.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.Socket;
import java.util.Map;

/** What somebody can do who has a link. */
final class GuestAttacks {

    static final Map<String, Attack> ALL = Map.of(
            "erasures", (stranger, room, end) -> Hammer.strike(8, end, number -> {
                Hostile guest = stranger.named("Passing");
                guest.get("/rooms/" + room);
                return guest.post("/rooms/" + room + "/commands/erase-me", "").status();
            }),
            "edits", GuestAttacks::edits,
            "previews", GuestAttacks::previews,
            "forms", (stranger, room, end) -> {
                Hostile guest = stranger.named("Former");
                String own = guest.room("title=Own&tickets=One");
                guest.get("/rooms/" + own);
                return Hammer.strike(8, end,
                        number -> guest.post("/rooms/" + own + "/commands/title", "title=Title" + number).status());
            },
            "codes", (stranger, room, end) -> {
                Hostile guest = stranger.named("Guesser");
                return Hammer.strike(8, end, number -> guest.post("/join", "room=" + code(number)).status());
            },
            "namesakes", (stranger, room, end) -> Hammer.strike(4, end, number -> {
                Hostile guest = stranger.named("a");
                return guest.get("/rooms/" + room).status();
            }));

    private static final String LETTERS = "BCDFGHJKMNPQRSTVWXYZ";
    private static final int CODE_LENGTH = 8;
    private static final int PREVIEW = 5 << 20;

    private GuestAttacks() {
    }

    private static String code(int number) {
        int count = LETTERS.length();
        StringBuilder code = new StringBuilder();
        for (int rest = number; code.length() < CODE_LENGTH; rest /= count) {
            code.append(LETTERS.charAt(rest % count));
        }
        return code.toString();
    }

    /** Long descriptions, again and again, and what they have become is exported. */
    private static Object edits(Hostile stranger, String room, long end) throws Exception {
        Hostile guest = stranger.named("Editor");
        String own = guest.room("title=Own&tickets=One");
        guest.get("/rooms/" + own);
        return Hammer.strike(8, end, number -> number % 50 == 0
                ? guest.get("/rooms/" + own + "/export.json").status()
                : guest.post("/rooms/" + own + "/commands/edit",
                        "ticket=1&title=T" + number + "&description=" + "x".repeat(1900)).status());
    }

    /** Fifty tables of five megabytes at once. */
    private static Object previews(Hostile stranger, String room, long end) throws Exception {
        Hostile guest = stranger.named("Importer");
        String own = guest.room("title=Own&tickets=One");
        guest.get("/rooms/" + own);
        String table = "title,description\n" + ("A," + "x".repeat(90) + "\n").repeat(PREVIEW / 100);
        String form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + table + "\r\n--b--\r\n";
        String head = guest.head("POST", "/rooms/" + own + "/import")
                + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: " + form.length()
                + "\r\nConnection: close\r\n\r\n";
        byte[] request = (head + form).getBytes(ISO_8859_1);
        return Hammer.strike(50, end, number -> {
            try (Socket socket = guest.connect()) {
                socket.getOutputStream().write(request);
                return new String(socket.getInputStream().readNBytes("HTTP/1.1 303".length()), ISO_8859_1);
            }
        });
    }
}
