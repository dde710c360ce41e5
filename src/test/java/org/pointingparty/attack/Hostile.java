package org.pointingparty.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;
import java.util.Optional;

/**
 * Requests byte by byte as an attacker wants them, from an address of its own on this machine, so that it has budgets
 * of its own. Thread-safe.
 *
 * @param port where the product listens
 * @param cookie of the attacker, or empty for a stranger
 */
record Hostile(int port, String cookie) {

    private static final String HOST = "127.0.0.1";
    private static final String FROM = "127.0.9.9";
    private static final int PATIENCE_MILLIS = 30_000;
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

    /** Its status and all of it. */
    record Answer(int status, String text) {

        /** A header's value, if there is one. */
        Optional<String> header(String name) {
            String wanted = name.toLowerCase(Locale.ROOT) + ":";
            return text.lines().takeWhile(line -> !line.isEmpty())
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(wanted))
                    .map(line -> line.substring(wanted.length()).strip()).findFirst();
        }
    }

    /** A connection on which nothing was sent yet. */
    Socket connect() throws IOException {
        Socket socket = new Socket(HOST, port, InetAddress.getByName(FROM), 0);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    /** The first line of a request and what any browser of ours would send with it. */
    String head(String method, String path) {
        return method + " " + path + " HTTP/1.1\r\nHost: " + HOST + ":" + port + "\r\nOrigin: http://" + HOST + ":"
                + port + "\r\n" + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n");
    }

    /** The head of a form that has so many bytes. */
    String formHead(String path, long length) {
        return head("POST", path) + FORM + "Content-Length: " + length + "\r\n";
    }

    /** Asks for a page. */
    Answer get(String path) throws IOException {
        return ask(head("GET", path) + "Connection: close\r\n\r\n");
    }

    /** Sends a form that is encoded already. */
    Answer post(String path, String form) throws IOException {
        return ask(formHead(path, form.length()) + "Connection: close\r\n\r\n" + form);
    }

    /** Sends these characters, one byte each, and reads until the server closes. */
    Answer ask(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return answer(socket.getInputStream());
        }
    }

    private static Answer answer(InputStream input) throws IOException {
        String text = new String(input.readAllBytes(), ISO_8859_1);
        boolean isHttp = text.startsWith("HTTP/1.1 ") && text.length() > "HTTP/1.1 200".length();
        return new Answer(isHttp ? Integer.parseInt(text.substring(9, 12)) : 0, text);
    }

    /** Somebody of this name, who has a cookie. */
    Hostile named(String name) throws IOException {
        Answer answer = post("/visitor", "name=" + name);
        String set = answer.header("Set-Cookie")
                .orElseThrow(() -> new IOException("no cookie, but " + answer.text().lines().findFirst().orElse("")));
        return new Hostile(port, set.replaceFirst(";.*", ""));
    }

    /** A room of this one, with these encoded fields; its id. */
    String room(String form) throws IOException {
        String place = post("/rooms", form).header("Location").orElseThrow(() -> new IOException("no room is made"));
        return place.substring(place.lastIndexOf('/') + 1);
    }

    /** A socket of a room in which this one has a seat, which has shaken hands. */
    Socket live(String room) throws IOException {
        Socket socket = connect();
        String request = head("GET", "/rooms/" + room + "/live") + "Connection: Upgrade\r\nUpgrade: websocket\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
        String status = new String(socket.getInputStream().readNBytes("HTTP/1.1 101".length()), ISO_8859_1);
        if (!status.endsWith("101")) {
            socket.close();
            throw new IOException(status);
        }
        return socket;
    }
}
