package org.pointingparty.journal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.pointingparty.settings.TrialSettings;

class PostgreSqlKeptDataTest extends KeptDataContract {

    private static final String USER = "postgres";
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @Override
    @AfterAll
    void close() throws IOException, SQLException {
        super.close();
        server.close();
    }

    @Override
    String kind() {
        return "postgresql";
    }

    @Override
    TrialJournal open(Path folder) throws IOException, SQLException {
        String name = "kept" + NEXT.incrementAndGet();
        run(USER, "create database " + name);
        run(name, Files.readString(folder.resolve("journal.sql")));
        return TrialJournal.of(TrialSettings.of(Map.of(
                "jdbc-url", server.getJdbcUrl(USER, name),
                "jdbc-user", USER,
                "jdbc-password", "secret")).database());
    }

    private static void run(String database, String sql) throws SQLException {
        try (Connection connection = server.getDatabase(USER, database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
