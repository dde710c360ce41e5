package org.pointingparty.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
final class SmokeIT {
    private static final HttpClient BROWSER = HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    @ArquillianResource
    private URL product;

    @Deployment(testable = false)
    static WebArchive product() {
        return ProductArchive.asShipped();
    }

    @Test
    void anUnknownPathIsNotFoundAndTellsNothingOfTheInside() throws Exception {
        HttpResponse<String> response = get("no/such/page");

        assertEquals(404, response.statusCode());
        assertFalse(response.body().contains("\tat "), response.body());
        assertFalse(response.body().contains("Exception"), response.body());
    }

    @Test
    void scriptsAndStylesAreKeptForEverAndThePageIsNot() throws Exception {
        HttpResponse<String> page = get("");
        assertEquals("private, no-cache", cache(page));
        List<String> addresses = Jsoup.parse(page.body()).select("link[href],img[src],script[src]").stream()
                .map(element -> element.attr("href") + element.attr("src")).distinct().toList();

        assertTrue(addresses.size() >= 2, addresses::toString);
        for (String address : addresses) {
            assertTrue(address.matches("/assets/\\w+/\\w+-[0-9a-f]{16}\\.\\w+"), address);
            HttpResponse<String> asset = get(address);
            assertEquals(200, asset.statusCode(), address);
            assertEquals("public, max-age=31536000, immutable", cache(asset), address);
        }
    }

    @Test
    void anAddressOfAnotherReleaseGetsWhatIsHereNowAndOnlyForNow() throws Exception {
        String current = Jsoup.parse(get("").body()).selectFirst("link[rel=stylesheet]").attr("href");
        HttpResponse<String> other = get(current.replaceAll("-[0-9a-f]{16}", "-0123456789abcdef"));

        assertEquals(200, other.statusCode());
        assertEquals("no-cache", cache(other));
        assertEquals(get(current).body(), other.body());
        assertEquals("text/css", other.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
    }

    @Test
    void aSourceOrAnUnknownAssetIsNotThereAndItsAbsenceIsNotKept() throws Exception {
        for (String path : List.of("assets/css/base.css", "assets/js/live.js", "assets/js/no-0123456789abcdef.js",
                "assets/", "assets.properties")) {
            HttpResponse<String> answer = get(path);
            assertEquals(404, answer.statusCode(), path);
            assertEquals("private, no-cache", cache(answer), path);
        }
    }

    @Test
    void theServerListensOnTheLoopbackInterfaceOnly() throws Exception {
        assertTrue(accepts(InetAddress.getLoopbackAddress()),
                "need a port that answers for this test to mean anything");

        List<InetAddress> open = NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && accepts(address)).toList();

        assertEquals(List.of(), open);
    }

    @Test
    void whoAsksForHttp2WithoutTlsGetsHttp1() throws Exception {
        assertEquals("HTTP/1.1 200", status("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        assertEquals("HTTP/1.1 200", status("GET / HTTP/1.1\r\nHost: localhost\r\n"
                + "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n"));
        assertEquals("HTTP/1.1 405", status("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0"));
    }

    private String status(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), product.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
        }
    }

    private boolean accepts(InetAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, product.getPort()), 2000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private static String cache(HttpResponse<?> response) {
        return String.join(" and ", response.headers().allValues("Cache-Control"));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create(product.toString()).resolve(path);
        return BROWSER.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
