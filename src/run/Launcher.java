import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the packaged product on Payara Micro until it is told to stop, and says when it is ready.
 *
 * <p>Read from system properties: {@code http.port} (8080), {@code http.address} (127.0.0.1), {@code heap} (1g);
 * {@code pointing-party.*} go on to the server. With {@code pointing-party.development=on} the server runs a copy of
 * the product that follows {@code src/main/webapp}. Run by {@code mvn} as a source file, in the project's directory.
 */
final class Launcher {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Returns memory that the heap needed for a rush, instead of keeping it while connections are idle. */
    private static final List<String> HEAP = List.of(
            "-Xmx" + System.getProperty("heap", "1g"),
            "-XX:G1PeriodicGCInterval=20000", "-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=40");

    private final int port = port(System.getProperty("http.port", "8080"));
    private final InetAddress address = InetAddress.getByName(System.getProperty("http.address", "127.0.0.1"));
    private final Path folder = Path.of("target", "server", Integer.toString(port));
    private final Path log = folder.resolve("server.log");

    private Launcher() throws IOException {
    }

    public static void main(String[] arguments) throws Exception {
        try {
            new Launcher().run();
        } catch (Failure | IOException failure) {
            System.err.println("Pointing Party is not running: " + failure.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        requireFreePort();
        prepareFolder();
        System.out.println("Starting Pointing Party; the server's log is " + log);
        Process server = new ProcessBuilder(command()).redirectErrorStream(true).start();
        stopWith(server);
        ServerLog output = new ServerLog(server, log);
        awaitDeployment(server, output);
        awaitAnswer(server);
        awaitOpening(server);
        System.out.println("Pointing Party is ready at " + url());
        server.waitFor();
        requireLife(server, Instant.MAX);
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535 || Integer.parseInt(text) == 0) {
            throw new Failure("http.port must be a number from 1 to 65535, not " + text);
        }
        return Integer.parseInt(text);
    }

    private void requireFreePort() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException taken) {
            throw new Failure("port " + port + " on " + address.getHostAddress() + " is not free ("
                    + taken.getMessage() + "). Choose another one: mvn -Dhttp.port=" + (port % 65535 + 1));
        }
    }

    private void prepareFolder() throws IOException {
        if (Files.exists(folder)) {
            try (var old = Files.walk(folder)) {
                old.sorted((a, b) -> b.compareTo(a)).forEach(path -> path.toFile().delete());
            }
        }
        Files.createDirectories(folder.resolve("tmp"));
        String listener =
                "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";
        Files.writeString(folder.resolve("preboot.asadmin"), Files.readString(Path.of("src/run/preboot.asadmin"))
                + listener + "address=" + address.getHostAddress() + "\n"
                + listener + "enabled=false\n");
    }

    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + folder.resolve("tmp").toAbsolutePath()));
        command.addAll(HEAP);
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("pointing-party."))
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of(
                "-jar", "target/server/payara-micro.jar",
                "--nocluster", "--nohazelcast", "--disablephonehome",
                "--rootdir", folder.resolve("root").toString(),
                "--prebootcommandfile", folder.resolve("preboot.asadmin").toString(),
                "--postbootcommandfile", "src/run/postboot.asadmin",
                "--postdeploycommandfile", "src/run/postdeploy.asadmin",
                "--port", Integer.toString(port),
                "--deploy", product().toString(), "--contextroot", "/"));
        return command;
    }

    private Path product() throws IOException {
        boolean development = "on".equals(System.getProperty("pointing-party.development"));
        return development
                ? new WorkingCopy(folder.resolve("pointing-party")).follow()
                : Path.of("target/pointing-party.war");
    }

    /** Ends the server when this process is told to end, and when the process that started it is gone. */
    private static void stopWith(Process server) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server)));
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(1)));
    }

    private static void end(Process server) {
        server.toHandle().destroy();
        try {
            if (!server.waitFor(20, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException impatient) {
            server.destroyForcibly();
        }
    }

    private void awaitDeployment(Process server, ServerLog output) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!output.started()) {
            requireLife(server, end);
            TimeUnit.MILLISECONDS.sleep(50);
        }
        if (!output.deployed()) {
            throw new Failure(output.reason());
        }
    }

    private void awaitAnswer(Process server) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers("health/live")) {
            requireLife(server, end);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** However long that takes: it opens its rooms by itself, and says in the log meanwhile why it cannot. */
    private void awaitOpening(Process server) throws InterruptedException {
        if (!answers("health/ready")) {
            System.out.println("Pointing Party is running at " + url() + ", and waits for the reason above");
        }
        while (!answers("health/ready")) {
            requireLife(server, Instant.MAX);
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private void requireLife(Process server, Instant end) throws InterruptedException {
        if (!server.isAlive()) {
            // Ctrl-C reaches the server as well as this process: lets the shutdown hook end both first.
            TimeUnit.MILLISECONDS.sleep(500);
            throw new Failure("the server ended with code " + server.exitValue() + "; see " + log);
        }
        if (Instant.now().isAfter(end)) {
            throw new Failure("the server was not ready within " + PATIENCE.toMinutes() + " minutes; see " + log);
        }
    }

    private boolean answers(String path) {
        try {
            HttpURLConnection probe = (HttpURLConnection) new URL(url() + path).openConnection();
            probe.setConnectTimeout(2000);
            probe.setReadTimeout(10000);
            return probe.getResponseCode() < 500;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String url() {
        boolean here = address.isLoopbackAddress() || address.isAnyLocalAddress();
        return "http://" + (here ? "localhost" : address.getHostAddress()) + ":" + port + "/";
    }

    /** Why the product is not running, in words for the person who started it. */
    private static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failure(String message) {
            super(message);
        }
    }

    /** The unpacked product, into which pages, scripts and styles are copied soon after they change. */
    private static final class WorkingCopy {
        private static final Path SOURCE = Path.of("src", "main", "webapp");
        private static final String DESCRIPTOR = "glassfish-web.xml";
        private static final String END = "</glassfish-web-app>";

        private final Path folder;
        private final Map<Path, FileTime> seen = new HashMap<>();

        WorkingCopy(Path folder) {
            this.folder = folder;
        }

        Path follow() throws IOException {
            copyChanged(Path.of("target", "pointing-party"));
            copyChanged(SOURCE);
            Thread follower = new Thread(this::copyForEver, "working copy");
            follower.setDaemon(true);
            follower.start();
            return folder;
        }

        private void copyForEver() {
            while (true) {
                try {
                    TimeUnit.MILLISECONDS.sleep(300);
                    copyChanged(SOURCE);
                } catch (IOException | UncheckedIOException failure) {
                    System.err.println("A change in " + SOURCE + " could not be copied:  " + failure.getMessage());
                } catch (InterruptedException end) {
                    return;
                }
            }
        }

        private void copyChanged(Path source) throws IOException {
            try (var files = Files.walk(source)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    FileTime changed = Files.getLastModifiedTime(file);
                    if (!changed.equals(seen.put(file, changed))) {
                        copy(file, folder.resolve(source.relativize(file)));
                    }
                }
            }
        }

        /** Copies a file, and tells the server in its descriptor to check whether pages have changed. */
        private static void copy(Path file, Path copy) throws IOException {
            Files.createDirectories(copy.getParent());
            if (file.endsWith(DESCRIPTOR)) {
                String looking = "<jsp-config><property name=\"development\" value=\"true\"/></jsp-config>";
                Files.writeString(copy, Files.readString(file).replace(END, looking + END));
            } else {
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Copies all that the server prints to a file, and its warnings and errors to the console as well. */
    private static final class ServerLog {
        private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");
        private static final Pattern HEADER = Pattern.compile(
                "\\[\\d{4}-\\S+] \\[[^]]*] \\[(\\w+)] \\[([^]]*)] \\[[^]]*] \\[tid: [^]]*] \\[timeMillis: \\d+] "
                + "\\[levelValue: (\\d+)] ?(.*)");
        /**
         * Warnings about expired certificate authorities of the JDK, an echo of our own {@code postboot.asadmin}, and
         * drivers that the server finds while it scans for annotations.
         */
        private static final Pattern HARMLESS = Pattern.compile(
                "NCLS-SECURITY-05054|Unprocessed event : .*HealthCheck|unknown] registered the JDBC driver");
        private static final Pattern CAUSE = Pattern.compile("Caused by: [\\w.$]+: (.+)");
        private static final int WARNING = 900;

        private final Process server;
        private final Path file;
        private boolean shown = true;
        private volatile boolean deployed;
        private volatile boolean started;
        private volatile String reason = "the server refused the application for the reason above";

        ServerLog(Process server, Path file) {
            this.server = server;
            this.file = file;
            Thread reader = new Thread(this::copy, "server log");
            reader.setDaemon(true);
            reader.start();
        }

        boolean deployed() {
            return deployed;
        }

        boolean started() {
            return started;
        }

        /** The innermost cause that the server has named last. */
        String reason() {
            return reason;
        }

        private void copy() {
            try (BufferedReader lines = server.inputReader(StandardCharsets.UTF_8);
                    PrintWriter all = new PrintWriter(Files.newBufferedWriter(file), true)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String plain = COLOUR.matcher(line).replaceAll("");
                    all.println(plain);
                    understand(plain);
                }
            } catch (IOException ended) {
                System.err.println("The server's log cannot be read further:  " + ended.getMessage());
            }
        }

        private void understand(String line) {
            Matcher header = HEADER.matcher(line);
            if (header.matches()) {
                shown = Integer.parseInt(header.group(3)) >= WARNING && !HARMLESS.matcher(line).find();
                show(header.group(1) + " " + header.group(4));
            } else {
                show(line);
            }
            Matcher cause = CAUSE.matcher(line);
            if (cause.matches()) {
                reason = cause.group(1);
            }
            // "Successfully deployed" is logged before the application starts; only the final summary can be trusted.
            deployed |= line.strip().startsWith("\"Name\": ");
            started |= line.contains("] Payara Micro ") && line.contains(" ready in ");
        }

        private void show(String text) {
            boolean noise = text.isBlank() || text.equals("]]") || text.startsWith("\t");
            if (shown && !noise) {
                System.out.println(text.endsWith(" [[") ? text.substring(0, text.length() - 3) : text);
            }
        }
    }
}
