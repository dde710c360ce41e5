package org.pointingparty.kept;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import org.pointingparty.browser.ProductServer;

/**
 * Runs the packaged product on a new H2 and on a new PostgreSQL database, lets people make rooms in every state, and
 * keeps what it leaves behind: the database, an index of the rooms, and the exports of each.
 */
public final class KeepData {

    private static final Path KEPT = Path.of("src", "test", "resources", "org", "pointingparty", "journal", "kept");

    private final Path folder;

    private KeepData(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps a release whose data is not kept yet; ends the process, with 1 if it is asked for anything else.
     *
     * @param arguments the number of the release, such as {@code 0.2.0}
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 1 || !arguments[0].matches("[0-9]+\\.[0-9]+\\.[0-9]+")) {
            refuse("The number of the release is wanted, such as 0.2.0");
        }
        Path release = KEPT.resolve(arguments[0]);
        if (Files.exists(release)) {
            refuse(release + " is there already, and the data of a release is kept once");
        }
        new KeepData(Files.createDirectories(release.resolve("h2"))).h2();
        new KeepData(Files.createDirectories(release.resolve("postgresql"))).postgreSql();
        // What has been started for this leaves threads behind.
        System.exit(0);
    }

    private static void refuse(String reason) {
        System.err.println(reason);
        System.exit(1);
    }

    private void h2() throws Exception {
        Path data = Files.createTempDirectory(Path.of("target"), "kept").toAbsolutePath();
        run(Map.of("data", data.toString()));
        Files.copy(data.resolve("journal.mv.db"), folder.resolve("journal.mv.db"));
    }

    private void postgreSql() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start()) {
            run(Map.of("jdbc-url", database.getJdbcUrl("postgres", "postgres"),
                    "jdbc-user", "postgres", "jdbc-password", "secret"));
            try (Connection connection = database.getPostgresDatabase().getConnection()) {
                Files.writeString(folder.resolve("journal.sql"), PostgreSqlDump.of(connection));
            }
        }
    }

    /** Until the server has stopped, and the database is as it leaves it. */
    private void run(Map<String, String> settings) throws Exception {
        try (ProductServer server = ProductServer.with(settings)) {
            KeptRooms rooms = new KeptRooms(new URL(server.home()));
            Rounds rounds = new Rounds(rooms);
            rounds.make();
            new Upkeep(rooms).make();
            KeptTeam last = rounds.beforeCountdown();
            for (Map.Entry<KeptRoom, KeptTeam> room : rooms.made().entrySet()) {
                keepExports(room.getKey().name(), room.getValue());
            }
            keepExports("countdown", last);
            rounds.countDown(last);
            server.stop();
            Files.write(folder.resolve("rooms.tsv"), rooms.made().keySet().stream().map(KeptRoom::line).toList());
        }
    }

    private void keepExports(String name, KeptTeam team) throws Exception {
        for (String kind : List.of("json", "csv")) {
            Files.writeString(folder.resolve(name + "." + kind), team.export(kind));
        }
    }
}
