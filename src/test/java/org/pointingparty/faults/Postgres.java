package org.pointingparty.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.pointingparty.faults.history.StoredRow;

/** A PostgreSQL of its own, to which everything may be done. */
final class Postgres implements Store {

    private static final String OURS = " from pg_stat_activity where pid <> pg_backend_pid()"
            + " and backend_type = 'client backend'";

    private final Path directory;
    private final int port;
    private EmbeddedPostgres database;

    /** Makes one and starts it. */
    Postgres() throws Exception {
        directory = Files.createTempDirectory("faults-postgres");
        database = started(0);
        port = database.getPort();
    }

    private EmbeddedPostgres started(int wanted) throws IOException {
        return EmbeddedPostgres.builder().setPort(wanted).setDataDirectory(directory.resolve("data"))
                .setCleanDataDirectory(false).setServerConfig("max_connections", "30").start();
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("jdbc-url", url(), "jdbc-user", "postgres");
    }

    private String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    @Override
    public List<StoredRow> rows() throws Exception {
        try (Connection connection = connect()) {
            return StoredRows.in(connection);
        }
    }

    /** A connection from outside. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "");
    }

    void stop() throws IOException {
        database.close();
    }

    void start() throws IOException {
        database = started(port);
    }

    /** Ends all connections of others. */
    void endBackends() throws SQLException {
        execute("select pg_terminate_backend(pid)" + OURS);
    }

    /** Runs these statements one by one, in transactions that may write. */
    void execute(String... statements) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.execute("set default_transaction_read_only = off");
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /** Takes every connection that is left, after ending those of others. */
    List<Connection> useUp() throws Exception {
        List<Connection> taken = new ArrayList<>();
        try {
            taken.add(connect());
            try (Statement statement = taken.get(0).createStatement()) {
                for (int again = 0; again < 3; again++) {
                    statement.execute("select pg_terminate_backend(pid)" + OURS
                            + " and application_name <> 'taken'");
                    take(taken);
                }
            }
        } catch (SQLException none) {
            taken.forEach(Postgres::close);
            throw none;
        }
        return taken;
    }

    private void take(List<Connection> taken) throws InterruptedException {
        try {
            while (true) {
                Connection connection = DriverManager.getConnection(url() + "?ApplicationName=taken", "postgres", "");
                taken.add(connection);
            }
        } catch (SQLException usedUp) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException gone) {
            throw new IllegalStateException(gone);
        }
    }

    /** Stops all its processes in their tracks, or lets them go on. */
    void signal(String signal) throws Exception {
        long postmaster = Long.parseLong(Files.readAllLines(directory.resolve("data").resolve("postmaster.pid"))
                .get(0).strip());
        ProcessHandle first = ProcessHandle.of(postmaster).orElseThrow();
        List<String> command = new ArrayList<>(List.of("kill", "-" + signal));
        Stream.concat(first.descendants(), Stream.of(first)).forEach(each -> command.add(Long.toString(each.pid())));
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                .waitFor();
    }

    @Override
    public void close() throws IOException {
        database.close();
        FileStore.delete(directory);
    }
}
