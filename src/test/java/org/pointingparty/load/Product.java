package org.pointingparty.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The running product: one that was given, or one that is started for this run and stopped after it. */
final class Product implements AutoCloseable {

    private static final String READY = " is ready at ";

    private final URI home;
    private final Vitals vitals;
    private final AtomicLong lines;
    private final Process launcher;
    private final Thread stop = new Thread(this::stop);
    private boolean met;

    private Product(URI home, long pid, Process launcher, AtomicLong lines) {
        this.home = home;
        this.lines = lines;
        this.vitals = new Vitals(pid);
        this.launcher = launcher;
    }

    /** A product that runs already and is left running. */
    static Product given(URI home, long pid) {
        return new Product(home, pid, null, new AtomicLong());
    }

    /** Starts what the build has packaged, as a user would, with the ceilings per network address lifted. */
    static Product start() throws IOException {
        return start(freePort(), "off");
    }

    /** Starts it with all its ceilings. */
    static Product asShipped() throws IOException {
        return start(freePort(), "on");
    }

    /** Starts it again after its end, on the same port and with the same rooms. */
    Product again() throws IOException {
        return start(home.getPort(), "off");
    }

    private static Product start(int port, String limits) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dhttp.port=" + port, "-Dheap=2g", "-Dpointing-party.data="
                + data(port).toAbsolutePath(), "src/run/Launcher.java")
                        .redirectErrorStream(true);
        command.environment().put("POINTING_PARTY_ADDRESS_LIMITS", limits);
        Process launcher = command.start();
        AtomicLong lines = new AtomicLong();
        Product product =
                new Product(URI.create("http://127.0.0.1:" + port + "/"), server(launcher, lines), launcher, lines);
        Runtime.getRuntime().addShutdownHook(product.stop);
        return product;
    }

    /** Waits until the launcher says that the product is ready; its process is the launcher's only child. */
    private static long server(Process launcher, AtomicLong count) throws IOException {
        BufferedReader lines = launcher.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Load.say("  " + line);
            if (line.contains(READY)) {
                passOn(lines, count);
                return launcher.children().findFirst().orElseThrow().pid();
            }
        }
        throw new IOException("the product does not start");
    }

    private static void passOn(BufferedReader lines, AtomicLong count) {
        Thread thread = new Thread(() -> lines.lines().forEach(line -> {
            count.incrementAndGet();
            Load.say("  server: " + line);
        }), "server lines");
        thread.setDaemon(true);
        thread.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Ends the server's process at once, and waits until the launcher has noticed. */
    void kill() throws InterruptedException {
        launcher.descendants().forEach(ProcessHandle::destroyForcibly);
        launcher.waitFor();
    }

    /** The address of the home page, with a slash at its end. */
    URI home() {
        return home;
    }

    Vitals vitals() {
        return vitals;
    }

    /** How many lines it has said since it was ready. */
    long lines() {
        return lines.get();
    }

    /** Where one that was started here has its rooms. */
    Path data() {
        return data(home.getPort());
    }

    private static Path data(int port) {
        return Path.of("target", "load", "data-" + port);
    }

    /** Whether this is asked for the first time. */
    boolean isNewToUs() {
        boolean first = !met;
        met = true;
        return first;
    }

    /** Whether it may be replaced by a fresh one between scenarios. */
    boolean isOurs() {
        return launcher != null;
    }

    @Override
    public void close() {
        if (launcher != null) {
            stop();
            Runtime.getRuntime().removeShutdownHook(stop);
        }
    }

    private void stop() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(30, TimeUnit.SECONDS)) {
                launcher.descendants().forEach(ProcessHandle::destroyForcibly);
                launcher.destroyForcibly();
            }
        } catch (InterruptedException impatient) {
            launcher.descendants().forEach(ProcessHandle::destroyForcibly);
        }
    }
}
