package org.pointingparty.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.ByteBuffer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the server holds of one socket: a frame that may be, and not what else is announced, sent or asked for. */
@ArquillianTest
@RunAsClient
final class FrameLimitIT {

    private static final int LONGEST = 8_192;
    private static final int TEXT = 0x81;
    private static final int TEXT_THAT_GOES_ON = 0x01;
    private static final int MORE = 0x00;
    private static final int PING = 0x89;
    private static final String TOO_LONG = "\u0003\u00F1";

    @ArquillianResource
    private URL product;

    private Guest ana;
    private String room;

    @Deployment(testable = false)
    static WebArchive product() {
        return ProductArchive.asShipped();
    }

    @BeforeEach
    void aRoom() throws Exception {
        ana = Guest.named(product, "Ana");
        room = ana.createRoom(1);
        ana.page(room);
    }

    @Test
    void aFrameThatAnnouncesMegabytesIsRefusedAfterEightKilobytes() throws Exception {
        try (Socket socket = ana.bareSocket(room)) {
            send(socket, head(TEXT, 3_900_000), new byte[LONGEST + 1]);
            assertEnds(socket, TOO_LONG);
        }
    }

    @Test
    void fragmentsWithoutAnEndAreRefusedAfterEightKilobytes() throws Exception {
        try (Socket socket = ana.bareSocket(room)) {
            send(socket, frame(TEXT_THAT_GOES_ON, "x".repeat(100)));
            for (int i = 0; i < LONGEST / 100; i++) {
                send(socket, frame(MORE, "x".repeat(100)));
            }
            assertEnds(socket, TOO_LONG);
        }
    }

    @Test
    void manyOfTheLongestFramesAtOnceAreTaken() throws Exception {
        String start = "{\"command\":\"explode\",\"x\":\"";
        byte[] longest = frame(TEXT, start + "x".repeat(LONGEST - start.length() - 2) + "\"}");
        ByteArrayOutputStream hundred = new ByteArrayOutputStream();
        for (int i = 0; i < 100; i++) {
            hundred.writeBytes(longest);
        }
        try (Socket socket = ana.bareSocket(room)) {
            send(socket, hundred.toByteArray(), frame(TEXT, "{\"command\":\"title\",\"title\":\"All came\"}"));
            String heard = hear(socket, "All came");
            String refused = heard.contains("unknown-command") ? "" : hear(socket, "unknown-command");
            assertFalse((heard + refused).contains(TOO_LONG), () -> heard + refused);
        }
    }

    @Test
    void theLargestCommandOfAPageIsTaken() throws Exception {
        String fields = "\"ticket\":\"1\",\"key\":\"" + "☕".repeat(60) + "\",\"title\":\"Large " + "☕".repeat(190)
                + "\",\"description\":\"" + "☕".repeat(1_990) + "\",\"link\":\"https://x/" + "y".repeat(480) + "\"";
        try (Socket socket = ana.bareSocket(room)) {
            send(socket, frame(TEXT, "{\"command\":\"edit\"," + fields + ",\"ref\":7}"));
            hear(socket, "Large ");
        }
    }

    @Test
    void ofAThousandPingsAFewAreAnswered() throws Exception {
        ByteArrayOutputStream pings = new ByteArrayOutputStream();
        for (int i = 0; i < 1_000; i++) {
            pings.writeBytes(frame(PING, "are you there?"));
        }
        try (Socket socket = ana.bareSocket(room)) {
            send(socket, pings.toByteArray(), frame(TEXT, "{\"command\":\"title\",\"title\":\"Still here\"}"));
            int answers = hear(socket, "Still here").split("are you there\\?", -1).length - 1;
            assertTrue(answers >= 10 && answers < 100, () -> answers + " are answered");
        }
    }

    private static byte[] frame(int first, String text) {
        byte[] content = text.getBytes(UTF_8);
        byte[] head = head(first, content.length);
        return ByteBuffer.allocate(head.length + content.length).put(head).put(content).array();
    }

    /** A head with a mask that changes nothing. */
    private static byte[] head(int first, long length) {
        ByteBuffer head = ByteBuffer.allocate(14).put((byte) first);
        if (length < 126) {
            head.put((byte) (0x80 | length));
        } else if (length < 65_536) {
            head.put((byte) (0x80 | 126)).putShort((short) length);
        } else {
            head.put((byte) (0x80 | 127)).putLong(length);
        }
        head.putInt(0).flip();
        byte[] bytes = new byte[head.remaining()];
        head.get(bytes);
        return bytes;
    }

    private static void send(Socket socket, byte[]... parts) throws IOException {
        for (byte[] part : parts) {
            socket.getOutputStream().write(part);
        }
    }

    /** What the server says, byte by byte, until it has said this. */
    private static String hear(Socket socket, String awaited) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder heard = new StringBuilder();
        while (heard.indexOf(awaited, heard.length() - awaited.length()) < 0) {
            int next = in.read();
            assertTrue(next >= 0, () -> "the server has closed after " + heard);
            heard.append((char) next);
        }
        return heard.toString();
    }

    private static void assertEnds(Socket socket, String code) throws IOException {
        String heard = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        assertEquals(code, heard.substring(heard.lastIndexOf('\u0088') + 2).substring(0, 2));
    }
}
