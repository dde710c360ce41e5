package org.pointingparty.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.pointingparty.journal.schema.DatabaseFile;
import org.pointingparty.journal.schema.OpenJournal;
import org.pointingparty.journal.schema.Schema;
import org.pointingparty.settings.DatabaseSettings;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Opens the database that the settings name, with its tables up to date. Drivers are named, never looked up: a server
 * may have others of its own.
 */
final class Databases {

    private static final int CONNECTIONS = 8;
    private static final int CONNECT_SECONDS = 3;
    private static final int SOCKET_SECONDS = 10;

    private Databases() {
    }

    /**
     * @throws IllegalStateException if it cannot be opened; the message says what to do, and never contains credentials
     */
    static Database open(DatabaseSettings settings) {
        if (settings.dataSource() != null) {
            return ofServer(settings.dataSource());
        }
        return settings.url() != null
                ? postgreSql(settings)
                : h2(settings.directory().toAbsolutePath(), settings.sync());
    }

    /**
     * H2 in a file. Without a write delay a commit writes by itself, unless another thread is writing just then; the
     * checkpoint waits for that thread, and CHECKPOINT SYNC for the disk as well.
     */
    static Database h2(Path directory, boolean sync) {
        OpenJournal journal = OpenJournal.in(directory);
        HealingPool pool = new HealingPool(() -> config(journal.source()));
        return new Database(pool, sync ? "CHECKPOINT SYNC" : "CHECKPOINT",
                new FileCompaction(journal.source(), pool, rehearsal(directory)), () -> {
            pool.close();
            journal.close();
        });
    }

    private static Rehearsal rehearsal(Path directory) {
        return new Rehearsal(DatabaseFile.of(directory, Rehearsal.NAME).source(), directory);
    }

    private static Database postgreSql(DatabaseSettings settings) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(settings.url());
        if (settings.user() != null) {
            source.setUser(settings.user());
        }
        if (settings.password() != null) {
            source.setPassword(settings.password());
        }
        if (source.getSocketTimeout() == 0) {
            source.setSocketTimeout(SOCKET_SECONDS);
        }
        source.setConnectTimeout(CONNECT_SECONDS);
        HikariDataSource pool = new HikariDataSource(config(source));
        return upgraded(new Database(pool, null, new RowCompaction(pool), pool::close));
    }

    private static HikariConfig config(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("pointing-party");
        config.setDataSource(source);
        config.setAutoCommit(false);
        config.setAllowPoolSuspension(true);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(CONNECT_SECONDS * 1_000L);
        return config;
    }

    private static Database ofServer(String name) {
        try {
            DataSource source = (DataSource) new InitialContext().lookup(name);
            return upgraded(new Database(source, null, new RowCompaction(source), () -> { }));
        } catch (NamingException | ClassCastException none) {
            throw new IllegalStateException("The server has no data source " + name
                    + ", which POINTING_PARTY_DATASOURCE (pointing-party.datasource) names", none);
        }
    }

    private static Database upgraded(Database database) {
        boolean upgraded = false;
        try {
            Schema.in(database.source()).upgrade();
            upgraded = true;
            return database;
        } finally {
            if (!upgraded) {
                database.abandon();
            }
        }
    }
}
