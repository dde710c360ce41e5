package org.pointingparty.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody with a browser that has no screen: forms, pages and one socket. */
public final class Guest implements WebSocket.Listener {

    /** As browsers do without TLS: it does not ask for HTTP/2. */
    private static final HttpClient BROWSER = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private static final long PATIENCE = 20;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
    final CompletableFuture<Integer> closed = new CompletableFuture<>();
    volatile String closeReason;
    private final URI product;
    private final StringBuilder arriving = new StringBuilder();
    private String cookie;
    private WebSocket socket;

    /** A stranger. */
    Guest(URL product) {
        this(URI.create(product.toString()));
    }

    private Guest(URI product) {
        this.product = product;
    }

    /** Somebody who has filled in the name form. */
    public static Guest named(URL product, String name) throws Exception {
        Guest guest = new Guest(product);
        assertEquals(303, guest.post("visitor", Map.of("name", name)).statusCode());
        return guest;
    }

    /** The same browser with another tab. */
    public Guest tab() {
        Guest tab = new Guest(product);
        tab.cookie = cookie;
        return tab;
    }

    /** Opens a room with this many tickets; its id. */
    public String createRoom(int tickets) throws Exception {
        String lines = "Ticket | What it is about\n".repeat(tickets);
        String location = post("rooms", Map.of("title", "A room", "tickets", lines)).headers().firstValue("Location")
                .orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    public HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    /** Sends a form as a page of our own would. */
    public HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        return post(path, form, origin());
    }

    HttpResponse<String> post(String path, Map<String, String> form, String origin) throws Exception {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path).header("Origin", origin).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a form with a file as a page of our own would. */
    public HttpResponse<String> upload(String path, Map<String, String> form, String fileName, byte[] file)
            throws Exception {
        String boundary = "----boundary-of-a-test";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : form.entrySet()) {
            body.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                    + field.getValue() + "\r\n").getBytes(UTF_8));
        }
        body.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(UTF_8));
        body.write(file);
        body.write(("\r\n--" + boundary + "--\r\n").getBytes(UTF_8));
        return send(request(path).header("Origin", origin())
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(product + path)).timeout(LONGEST)
                .header("Accept-Language", "en");
        return cookie == null ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> response = BROWSER.send(request.build(), BodyHandlers.ofString());
        response.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.replaceFirst(";.*", ""));
        return response;
    }

    /** Sends a request as the script of a page of our own would. */
    HttpResponse<String> ask(String method, String path, String body) throws Exception {
        return send(request(path).header("Origin", origin()).header("Content-Type", "text/plain")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    String origin() {
        return product.getScheme() + "://" + product.getAuthority();
    }

    /** The room's page as it is now. */
    public Document page(String room) throws Exception {
        HttpResponse<String> response = get("rooms/" + room);
        assertEquals(200, response.statusCode());
        return Jsoup.parse(response.body());
    }

    /** Opens the room's page and its socket; the participant's number. */
    public String enter(String room) throws Exception {
        Document page = page(room);
        open(room, page.root().child(0).attr("data-version"));
        return page.root().child(0).attr("data-participant");
    }

    /** Opens the socket of a page that shows this moment. */
    public void open(String room, String token) throws Exception {
        socket = connect(room, "?v=" + token, origin()).get(PATIENCE, TimeUnit.SECONDS);
    }

    /** Opens only the socket. */
    CompletableFuture<WebSocket> connect(String room, String query, String origin) {
        WebSocket.Builder handshake = BROWSER.newWebSocketBuilder().header("Accept-Language", "en");
        if (cookie != null) {
            handshake.header("Cookie", cookie);
        }
        if (origin != null) {
            handshake.header("Origin", origin);
        }
        return handshake.buildAsync(URI.create("ws" + (product + "rooms/" + room + "/live" + query).substring(4)),
                this);
    }

    /** A socket that has shaken hands, for frames that no decent client sends; it gives up reading after a while. */
    Socket bareSocket(String room) throws Exception {
        return bareSocket(room, "127.0.0.1");
    }

    /** Such a socket from another address of this machine. */
    Socket bareSocket(String room, String from) throws Exception {
        Socket bare = new Socket("127.0.0.1", product.getPort(), InetAddress.getByName(from), 0);
        bare.setSoTimeout((int) TimeUnit.SECONDS.toMillis(PATIENCE));
        String handshake = String.join("\r\n", "GET " + product.getPath() + "rooms/" + room + "/live HTTP/1.1", "Host: "
                + product.getAuthority(), "Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Origin: " + origin(), "Cookie: " + cookie, "", "");
        bare.getOutputStream().write(handshake.getBytes(UTF_8));
        byte[] status = bare.getInputStream().readNBytes("HTTP/1.1 101".length());
        assertEquals("HTTP/1.1 101", new String(status, UTF_8));
        return bare;
    }

    public void say(String frame) throws Exception {
        socket.sendText(frame, true).get(PATIENCE, TimeUnit.SECONDS);
    }

    void sayBytes(byte[] frame) throws Exception {
        socket.sendBinary(ByteBuffer.wrap(frame), true).get(PATIENCE, TimeUnit.SECONDS);
    }

    /** The next frame, or null if none comes within so many milliseconds. */
    public String hear(long patience) throws InterruptedException {
        return frames.poll(patience, TimeUnit.MILLISECONDS);
    }

    /** The code with which the socket is closed, as soon as it is; 1006 if it ends without one. */
    public CompletableFuture<Integer> closed() {
        return closed;
    }

    WebSocket socket() {
        return socket;
    }

    /** The next frame, whatever it is. */
    String next() throws InterruptedException {
        String frame = frames.poll(PATIENCE, TimeUnit.SECONDS);
        assertNotNull(frame, "no frame has come");
        return frame;
    }

    /** The next frame that has this text in it; those before it are forgotten. */
    String await(String text) throws InterruptedException {
        for (String frame = frames.poll(PATIENCE, TimeUnit.SECONDS); frame != null;
                frame = frames.poll(PATIENCE, TimeUnit.SECONDS)) {
            if (frame.contains(text)) {
                return frame;
            }
        }
        throw new AssertionError("no frame has come with " + text);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        arriving.append(data);
        if (last) {
            frames.add(arriving.toString());
            arriving.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closeReason = reason;
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable cause) {
        closed.complete(1006);
    }
}
