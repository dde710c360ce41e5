package org.pointingparty.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * What lies between a browser and the product, and behaves as badly as it is told to: refuses or cuts sockets, delays,
 * holds bytes back until none come, cuts connections by chance, swallows what is sent. Chance follows a seed.
 */
final class RoughNetwork implements AutoCloseable {

    /** What becomes of WebSockets. */
    enum Sockets { PASS, REFUSED, CUT_AT_ONCE }

    private static final int IDLE_MS = 40;
    private static final int LONGEST_DELAY_MS = 60;

    private final URI product;
    private final long seed;
    private final ServerSocket entrance;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile Sockets sockets = Sockets.PASS;
    private volatile int cutsInThousand;
    private volatile boolean delays;
    private volatile boolean buffers;
    private volatile boolean swallows;
    private volatile boolean deafens;

    RoughNetwork(String product, long seed) throws IOException {
        this.product = URI.create(product);
        this.seed = seed;
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    /** The address of the product behind this network. */
    String url() {
        return "http://localhost:" + entrance.getLocalPort() + product.getPath();
    }

    /** The same page of the product, behind this network. */
    String through(String link) {
        return url() + link.substring(product.toString().length());
    }

    RoughNetwork with(Sockets fate) {
        sockets = fate;
        return this;
    }

    /** Delays everything a little, and cuts a connection at so many of a thousand pieces that pass. */
    RoughNetwork rough(int cutsInThousandPieces) {
        delays = true;
        cutsInThousand = cutsInThousandPieces;
        return this;
    }

    /** Holds back what the product answers until nothing more comes. */
    RoughNetwork buffering() {
        buffers = true;
        return this;
    }

    /** Takes everything and passes on nothing. */
    void swallows() {
        swallows = true;
        deafens = true;
    }

    /** Takes what the product says and passes nothing of it on. */
    void deafens() {
        deafens = true;
    }

    /** Passes everything on at once, sockets excepted. */
    void calm() {
        delays = false;
        cutsInThousand = 0;
        buffers = false;
        swallows = false;
        deafens = false;
    }

    /** Cuts all connections. */
    void cut() {
        open.forEach(RoughNetwork::shut);
    }

    /** How many connections have been cut by chance. */
    int cuts() {
        return cuts.get();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        cut();
    }

    private void accept() throws IOException {
        while (!entrance.isClosed()) {
            Socket browser = entrance.accept();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), product.getPort());
            open.add(browser);
            open.add(server);
            int number = connections.incrementAndGet();
            start(() -> pass(browser, server, true, new Random(seed + 2L * number)));
            start(() -> pass(server, browser, false, new Random(seed + 2L * number + 1)));
        }
    }

    private void pass(Socket from, Socket to, boolean up, Random chance) throws IOException {
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] piece = new byte[8_192];
            for (int length = in.read(piece); length > 0; length = in.read(piece)) {
                byte[] bytes = !up && buffers ? untilIdle(from, piece, length) : Arrays.copyOf(piece, length);
                if (isRefused(bytes, up) || isUnlucky(chance)) {
                    return;
                }
                delay(chance);
                if (up ? !swallows : !deafens) {
                    out.write(bytes);
                }
                if (isCutAtOnce(bytes, up)) {
                    return;
                }
            }
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static byte[] untilIdle(Socket from, byte[] piece, int length) throws IOException {
        ByteArrayOutputStream held = new ByteArrayOutputStream();
        from.setSoTimeout(IDLE_MS);
        try {
            for (int more = length; more > 0; more = from.getInputStream().read(piece)) {
                held.write(piece, 0, more);
            }
        } catch (SocketTimeoutException idle) {
            from.setSoTimeout(0);
        }
        return held.toByteArray();
    }

    private boolean isRefused(byte[] bytes, boolean up) {
        return up && sockets == Sockets.REFUSED && head(bytes).contains("upgrade: websocket");
    }

    private boolean isCutAtOnce(byte[] bytes, boolean up) {
        return !up && sockets == Sockets.CUT_AT_ONCE && head(bytes).startsWith("http/1.1 101");
    }

    private static String head(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    private boolean isUnlucky(Random chance) {
        boolean unlucky = chance.nextInt(1_000) < cutsInThousand;
        cuts.addAndGet(unlucky ? 1 : 0);
        return unlucky;
    }

    private void delay(Random chance) {
        if (delays) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(chance.nextInt(LONGEST_DELAY_MS)));
        }
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // It need not be cut any more.
        }
    }

    /** Work that ends when its connection does. */
    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException over) {
                // Closed by either end, or cut.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
