package org.pointingparty.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever sends a form byte by byte keeps nobody else waiting, however often; its own form is taken all the same. */
@ArquillianTest
@RunAsClient
final class SlowTransferIT {

    /** More than the server has threads for requests. */
    private static final int MANY = 260;
    private static final String NAME = "name=Drip";
    private static final String UPGRADE = "Connection: Upgrade\r\nUpgrade: h2c\r\n";

    private final List<Socket> drips = new ArrayList<>();

    @ArquillianResource
    private URL product;

    @Deployment(testable = false)
    static WebArchive product() {
        return ProductArchive.asShipped();
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Socket drip : drips) {
            drip.close();
        }
    }

    private Socket drip(String path, String header) throws IOException {
        Socket socket = new Socket(product.getHost(), product.getPort());
        drips.add(socket);
        String home = "http://" + product.getHost() + ":" + product.getPort();
        send(socket, "POST " + product.getPath() + path + " HTTP/1.1\r\nHost: " + product.getHost() + ":"
                + product.getPort() + "\r\nOrigin: " + home + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + header + "Content-Length: " + NAME.length() + "\r\n\r\n" + NAME.substring(0, 3));
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    @Test
    void formsThatDripKeepNobodyWaiting() throws Exception {
        Guest ana = Guest.named(product, "Ana");
        for (int i = 0; i < MANY; i++) {
            drip(i % 2 == 0 ? "visitor" : "poll/nowhere", i % 4 == 3 ? UPGRADE : "");
        }
        assertEquals(200, ana.get("").statusCode());
        String room = ana.createRoom(1);
        assertEquals(200, ana.get("rooms/" + room).statusCode());

        Socket first = drips.get(0);
        assertEquals(0, first.getInputStream().available(), "it has no answer yet");
        send(first, NAME.substring(3));
        BufferedReader answer = new BufferedReader(new InputStreamReader(first.getInputStream()));
        List<String> head = answer.lines().takeWhile(line -> !line.isEmpty()).toList();
        assertTrue(head.get(0).startsWith("HTTP/1.1 303"), head.get(0));
        assertTrue(head.contains("Connection: close"), "Payara could lose what came next: " + head);
    }

    @Test
    void aFormThatComesLateToNowhereGetsThePageThatSaysSo() throws Exception {
        Socket late = drip("nowhere", "");
        assertEquals(200, Guest.named(product, "Ana").get("").statusCode(), "meanwhile it waits");
        send(late, NAME.substring(3));
        String answer = new String(late.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
        assertTrue(answer.contains("<main"), answer);
    }
}
