package org.pointingparty.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Map;
import java.util.stream.Collectors;

/** Forms and pages over HTTP, one connection per thread kept alive. Thread-safe. */
final class Browser {

    /** The JDK keeps five connections and hides the Origin unless told otherwise, before its first request. */
    static {
        System.setProperty("http.maxConnections", "32");
        System.setProperty("sun.net.http.allowRestrictedHeaders", "true");
    }

    private static final int TIMEOUT_MILLIS = 30_000;

    private final URI product;

    /** @param product the address of the home page, with a slash at its end */
    Browser(URI product) {
        this.product = product;
    }

    static String origin(URI product) {
        return product.getScheme() + "://" + product.getAuthority();
    }

    /** Fills in the name form; the cookie that knows the visitor from then on. */
    String name(String name) throws IOException {
        HttpURLConnection answer = post("visitor", null, Map.of("name", name));
        String cookie = answer.getHeaderField("Set-Cookie");
        if (cookie == null) {
            throw new IOException("the name form gives no cookie");
        }
        return cookie.replaceFirst(";.*", "");
    }

    /** Creates a room; its id. */
    String room(String cookie, String title, int tickets) throws IOException {
        HttpURLConnection answer = post("rooms", cookie,
                Map.of("title", title, "tickets", "Ticket | What it is about\n".repeat(tickets)));
        String address = answer.getHeaderField("Location");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** The room's page; opening it takes a seat. */
    byte[] page(String cookie, String room) throws IOException {
        HttpURLConnection request = request("rooms/" + room, cookie);
        return body(request, HttpURLConnection.HTTP_OK);
    }

    private HttpURLConnection post(String path, String cookie, Map<String, String> form) throws IOException {
        HttpURLConnection request = request(path, cookie);
        request.setRequestProperty("Origin", origin(product));
        request.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
        request.setDoOutput(true);
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        try (OutputStream out = request.getOutputStream()) {
            out.write(body.getBytes(UTF_8));
        }
        body(request, HttpURLConnection.HTTP_SEE_OTHER);
        return request;
    }

    private HttpURLConnection request(String path, String cookie) throws IOException {
        HttpURLConnection request = (HttpURLConnection) product.resolve(path).toURL().openConnection();
        request.setInstanceFollowRedirects(false);
        request.setConnectTimeout(TIMEOUT_MILLIS);
        request.setReadTimeout(TIMEOUT_MILLIS);
        request.setRequestProperty("Accept-Language", "en");
        if (cookie != null) {
            request.setRequestProperty("Cookie", cookie);
        }
        return request;
    }

    private static byte[] body(HttpURLConnection request, int status) throws IOException {
        if (request.getResponseCode() != status) {
            throw new IOException(request.getURL() + " is answered " + request.getResponseCode());
        }
        try (InputStream body = request.getInputStream()) {
            return body.readAllBytes();
        }
    }
}
