package org.pointingparty.browser;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The built WAR on Payara Micro, in a process of its own: one for all, started when first asked for and stopped when
 * the tests end, and others with settings of their own. It has a context path, so that whatever forgets it is found
 * out.
 */
public final class ProductServer implements AutoCloseable {

    private static final Path TARGET = Path.of("target");
    private static final Path COMMANDS = Path.of("src", "run");
    private static final String CONTEXT = "/party";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static ProductServer running;
    private static IOException failure;

    private final Map<String, String> settings;
    private final List<String> options;
    private final boolean waits;
    private final int port;
    private final Path folder;
    private final SharedClasses classes;
    private final Thread end = new Thread(this::stop);
    private volatile Process process;

    private ProductServer(Map<String, String> settings, List<String> options, boolean waits) throws IOException {
        this.settings = settings;
        this.options = options;
        this.waits = waits;
        port = freePort();
        folder = Files.createDirectories(TARGET.resolve("server").resolve("browser-" + port));
        classes = SharedClasses.of(Path.of(existing(TARGET.resolve("server/payara-micro.jar"))), folder);
    }

    /** The address of the home page, with a slash at its end; thread-safe. */
    static synchronized String url() {
        if (running == null && failure == null) {
            startOnce();
        }
        if (failure != null) {
            throw new IllegalStateException("The product does not run for its browser tests", failure);
        }
        return running.home();
    }

    /** Starts a server of its own, to be closed by who asked for it, with settings such as {@code max-rooms}. */
    public static ProductServer with(Map<String, String> settings) throws IOException {
        return started(prepared(settings, List.of()));
    }

    /** The same for one that still has to wait for something: returns as soon as it answers, whatever it answers. */
    public static ProductServer waiting(Map<String, String> settings) throws IOException {
        return started(prepared(settings, List.of(), true));
    }

    private static ProductServer started(ProductServer server) throws IOException {
        server.restart();
        return server;
    }

    /** One that is not started yet; options of its virtual machine, such as {@code -Xmx64m}, outdo its own. */
    public static ProductServer prepared(Map<String, String> settings, List<String> options) throws IOException {
        return prepared(settings, options, false);
    }

    private static ProductServer prepared(Map<String, String> settings, List<String> options, boolean waits)
            throws IOException {
        ProductServer server = new ProductServer(settings, options, waits);
        Runtime.getRuntime().addShutdownHook(server.end);
        return server;
    }

    private static void startOnce() {
        try {
            running = with(Map.of());
        } catch (IOException reason) {
            failure = reason;
        }
    }

    /**
     * Starts its process, and does not wait until it answers. What an earlier process has left of itself would be
     * deployed beside the product.
     */
    public void begin() throws IOException {
        delete(folder.resolve("root"));
        process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var old = Files.walk(folder)) {
                old.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            }
        }
    }

    /**
     * Such a server is started more than it is asked: half of the start is spared by compiling only quickly, a quarter
     * by classes that an earlier one has read, some by a heap that need not grow.
     */
    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms512m", "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", classes.option(),
                "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")).toAbsolutePath(),
                "-Dpointing-party.data=" + data()));
        command.addAll(options);
        settings.forEach((name, value) -> command.add("-Dpointing-party." + name + "=" + value));
        command.addAll(List.of(
                "-jar", existing(TARGET.resolve("server/payara-micro.jar")),
                "--nocluster", "--nohazelcast", "--disablephonehome",
                "--rootdir", folder.resolve("root").toString(),
                "--prebootcommandfile", preboot().toString(),
                "--postbootcommandfile", existing(COMMANDS.resolve("postboot.asadmin")),
                "--postdeploycommandfile", existing(COMMANDS.resolve("postdeploy.asadmin")),
                "--port", Integer.toString(port),
                "--deploy", existing(TARGET.resolve("pointing-party.war")), "--contextroot", CONTEXT));
        return command;
    }

    /** The port opens only once the application is deployed. */
    private Path preboot() throws IOException {
        String closed = "set configs.config.server-config.network-config.network-listeners.network-listener"
                + ".http-listener.enabled=false\n";
        String commands = Files.readString(COMMANDS.resolve("preboot.asadmin"));
        return Files.writeString(folder.resolve("preboot.asadmin"), commands + closed);
    }

    private static String existing(Path file) {
        if (!Files.exists(file)) {
            throw new IllegalStateException(file + " is missing; mvn verify makes it");
        }
        return file.toString();
    }

    private void awaitAnswer() throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                stop();
                throw new IOException("no answer from " + home() + "; see " + log());
            }
        }
    }

    private boolean answers() throws IOException {
        try {
            HttpURLConnection probe = (HttpURLConnection) URI.create(home()).toURL().openConnection();
            probe.setReadTimeout((int) PATIENCE.toMillis());
            return probe.getResponseCode() == HttpURLConnection.HTTP_OK || waits;
        } catch (IOException notYet) {
            pause();
            return false;
        }
    }

    private void pause() throws IOException {
        try {
            process.waitFor(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException impatient) {
            throw new IOException("interrupted", impatient);
        }
    }

    /** The address of the home page, with a slash at its end. */
    public String home() {
        return "http://localhost:" + port + CONTEXT + "/";
    }

    /** The number of the server's process. */
    public long pid() {
        return process.pid();
    }

    /** Whether its process runs. */
    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Where its rooms are, unless a setting says otherwise. */
    public Path data() {
        return folder.resolve("data").toAbsolutePath();
    }

    /** What all its processes have printed. */
    public Path log() {
        return folder.resolve("server.log");
    }

    /** Ends the process at once, without a chance to put anything in order. */
    public void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** Starts it, or starts it again after its end, on the same port with the same rooms; returns when it answers. */
    public void restart() throws IOException {
        begin();
        awaitAnswer();
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(end);
    }

    /** Ends the process in order, if it has begun. */
    public void stop() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (process.waitFor(20, TimeUnit.SECONDS)) {
                classes.keep();
            } else {
                process.destroyForcibly();
            }
        } catch (InterruptedException impatient) {
            process.destroyForcibly();
        }
    }

    /** A port that nobody uses. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
