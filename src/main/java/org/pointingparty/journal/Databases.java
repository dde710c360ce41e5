package org.pointingparty.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.pointingparty.journal.opening.HealingPool;
import org.pointingparty.journal.opening.OpeningFailure;
import org.pointingparty.journal.schema.DatabaseFile;
import org.pointingparty.journal.schema.OpenJournal;
import org.pointingparty.journal.schema.Schema;
import org.pointingparty.journal.schema.ServerFailure;
import org.pointingparty.settings.DatabaseSettings;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Opens the database that the settings name, with its tables up to date. Drivers are named, never looked up: a server
 * may have others of its own.
 */
final class Databases {

    private static final String ADDRESS = "POINTING_PARTY_JDBC_URL (pointing-party.jdbc-url)";
    private static final String LOGIN =
            "POINTING_PARTY_JDBC_URL, POINTING_PARTY_JDBC_USER and POINTING_PARTY_JDBC_PASSWORD";
    private static final int CONNECTIONS = 8;
    private static final int CONNECT_SECONDS = 3;
    private static final int SOCKET_SECONDS = 10;

    private Databases() {
    }

    /**
     * @throws OpeningFailure if it cannot be opened; the message says what to do, and never contains credentials
     */
    static Database open(DatabaseSettings settings) {
        try {
            if (settings.dataSource() != null) {
                return ofServer(settings.dataSource());
            }
            return settings.url() != null
                    ? postgreSql(settings.url(), settings)
                    : h2(settings.directory().toAbsolutePath(), settings.sync());
        } catch (SQLException | FlywayException | PoolInitializationException failure) {
            throw failure(settings, failure);
        }
    }

    /** Why a database of which this has failed cannot be used. */
    static OpeningFailure failure(DatabaseSettings settings, Exception failure) {
        if (settings.dataSource() != null) {
            return new ServerFailure("The data source " + settings.dataSource(), "what the server has by that name")
                    .of(failure);
        }
        return settings.url() != null
                ? new ServerFailure("The database of " + ADDRESS, LOGIN).of(failure)
                : OpenJournal.failure(settings.directory().toAbsolutePath(), failure);
    }

    /**
     * H2 in a file. Without a write delay a commit writes by itself, unless another thread is writing just then; the
     * checkpoint waits for that thread, and CHECKPOINT SYNC for the disk as well.
     */
    static Database h2(Path directory, boolean sync) {
        OpenJournal journal = OpenJournal.in(directory);
        HealingPool pool = pool(journal);
        return new Database(pool, sync ? "CHECKPOINT SYNC" : "CHECKPOINT",
                new FileCompaction(journal.source(), pool, rehearsal(directory)), () -> {
            pool.close();
            journal.close();
        });
    }

    /** Without a pool it is not open: otherwise this process would keep itself away at the next try. */
    private static HealingPool pool(OpenJournal journal) {
        boolean open = false;
        try {
            HealingPool pool = new HealingPool(() -> config(journal.source()), journal::fence);
            open = true;
            return pool;
        } finally {
            if (!open) {
                journal.abandon();
            }
        }
    }

    private static Rehearsal rehearsal(Path directory) {
        return new Rehearsal(DatabaseFile.of(directory, Rehearsal.NAME).source(), directory);
    }

    private static Database postgreSql(String url, DatabaseSettings settings) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        setAddress(source, url);
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
        // Before there is a pool, which would say less of a failure, and log its trace.
        source.getConnection().close();
        HikariDataSource pool = new HikariDataSource(config(source));
        return upgraded(new Database(pool, null, new RowCompaction(pool), pool::close));
    }

    /** The driver would repeat an address that it cannot read, which may contain a password. */
    private static void setAddress(PGSimpleDataSource source, String url) {
        try {
            source.setURL(url);
        } catch (IllegalArgumentException unreadable) {
            throw OpeningFailure.lasting("The address in " + ADDRESS + " cannot be read; it is like"
                    + " jdbc:postgresql://db.example.com/party");
        }
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
            throw OpeningFailure.lasting("The server has no data source " + name
                    + ", which POINTING_PARTY_DATASOURCE (pointing-party.datasource) names");
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
