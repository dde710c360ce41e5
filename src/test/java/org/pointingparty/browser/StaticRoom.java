package org.pointingparty.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A page of a room that never changes, served with the product's script under the product's strict policy; no polling.
 */
final class StaticRoom implements AutoCloseable {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
            + "require-trusted-types-for 'script'; trusted-types pointing-party";
    private static final String CONTEXT = "/party";
    private static final String ROOM = CONTEXT + "/rooms/ROOM";

    private final HttpServer server;
    private final List<String> posts = new CopyOnWriteArrayList<>();

    StaticRoom() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/favicon.ico", exchange -> answer(exchange, 204, "image/png", null));
        server.createContext(CONTEXT + "/assets/", StaticRoom::asset);
        server.createContext(ROOM, StaticRoom::page);
        server.createContext(ROOM + "/commands/", this::command);
        server.createContext(CONTEXT + "/poll/", exchange -> answer(exchange, 200, "text/plain", new byte[0]));
        server.createContext(CONTEXT + "/elsewhere", exchange -> answer(exchange, 200, "text/html", new byte[0]));
        server.start();
    }

    String url() {
        return origin() + ROOM;
    }

    /** A page of the same site that is not a room. */
    String elsewhere() {
        return origin() + CONTEXT + "/elsewhere";
    }

    /** The commands that arrived as ordinary forms, each with its fields. */
    List<String> posts() {
        return posts;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private static void page(HttpExchange exchange) throws IOException {
        try (InputStream page = StaticRoom.class.getResourceAsStream("room.html")) {
            answer(exchange, 200, "text/html; charset=utf-8", page.readAllBytes());
        }
    }

    private static void asset(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(CONTEXT.length() + 1);
        answer(exchange, 200, "text/javascript; charset=utf-8", Files.readAllBytes(Path.of("src/main/webapp", path)));
    }

    private void command(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String fields = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        posts.add(path.substring(path.lastIndexOf('/') + 1) + " " + fields);
        exchange.getResponseHeaders().set("Location", path.endsWith("leave") ? elsewhere() : ROOM);
        answer(exchange, 303, "text/plain", null);
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(status, body == null || body.length == 0 ? -1 : body.length);
        if (body != null) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
