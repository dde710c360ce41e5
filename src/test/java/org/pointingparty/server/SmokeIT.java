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
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
final class SmokeIT {
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

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
    void theServerListensOnTheLoopbackInterfaceOnly() throws Exception {
        assertTrue(accepts(InetAddress.getLoopbackAddress()), "need a port that answers for this test to mean anything");

        List<InetAddress> open = NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && accepts(address)).toList();

        assertEquals(List.of(), open);
    }

    private boolean accepts(InetAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, product.getPort()), 2000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create(product.toString()).resolve(path);
        return BROWSER.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
