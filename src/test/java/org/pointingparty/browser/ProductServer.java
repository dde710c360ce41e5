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
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The built WAR on Payara Micro, in a process of its own: started when first asked for, stopped when the tests end. It
 * has a context path, so that whatever forgets it is found out.
 */
final class ProductServer {

    private static final Path TARGET = Path.of("target");
    private static final Path COMMANDS = Path.of("src", "run");
    private static final String CONTEXT = "/party";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static ProductServer running;
    private static IOException failure;

    private final int port;
    private final Path folder;
    private Process process;

    private ProductServer() throws IOException {
        port = freePort();
        folder = Files.createDirectories(TARGET.resolve("server").resolve("browser-" + port));
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

    private static void startOnce() {
        try {
            ProductServer server = new ProductServer();
            server.start();
            running = server;
        } catch (IOException reason) {
            failure = reason;
        }
    }

    private void start() throws IOException {
        process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        awaitAnswer();
    }

    private List<String> command() throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")).toAbsolutePath(),
                "-Dpointing-party.data=" + folder.resolve("data").toAbsolutePath(),
                "-jar", existing(TARGET.resolve("server/payara-micro.jar")),
                "--nocluster", "--nohazelcast", "--disablephonehome",
                "--rootdir", folder.resolve("root").toString(),
                "--prebootcommandfile", preboot().toString(),
                "--postbootcommandfile", existing(COMMANDS.resolve("postboot.asadmin")),
                "--postdeploycommandfile", existing(COMMANDS.resolve("postdeploy.asadmin")),
                "--port", Integer.toString(port),
                "--deploy", existing(TARGET.resolve("pointing-party.war")), "--contextroot", CONTEXT);
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
                throw new IOException("no answer from " + home() + "; see " + folder.resolve("server.log"));
            }
        }
    }

    private boolean answers() throws IOException {
        try {
            HttpURLConnection probe = (HttpURLConnection) URI.create(home()).toURL().openConnection();
            probe.setReadTimeout((int) PATIENCE.toMillis());
            return probe.getResponseCode() == HttpURLConnection.HTTP_OK;
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

    private String home() {
        return "http://localhost:" + port + CONTEXT + "/";
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException impatient) {
            process.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
