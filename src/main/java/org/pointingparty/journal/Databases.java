package org.pointingparty.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.pointingparty.settings.DatabaseSettings;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Opens the database that the settings name. Drivers are named, never looked up: a server may have others of its own.
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
        makeDirectory(directory);
        JdbcDataSource source = source(directory.resolve("journal"));
        requireUnlocked(source, directory);
        HikariDataSource pool = pool(source);
        return new Database(pool, sync ? "CHECKPOINT SYNC" : "CHECKPOINT",
                new FileCompaction(source, pool, rehearsal(directory)), () -> shutDown(source, pool));
    }

    private static Rehearsal rehearsal(Path directory) {
        return new Rehearsal(source(directory.resolve(Rehearsal.NAME)), directory);
    }

    private static JdbcDataSource source(Path file) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + file
                + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=5000;"
                + "MAX_LENGTH_INPLACE_LOB=4096;MAX_COMPACT_TIME=3000");
        source.setUser("sa");
        source.setPassword("");
        return source;
    }

    private static void makeDirectory(Path directory) {
        try {
            if (!Files.isDirectory(directory)) {
                boolean posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
                Files.createDirectories(directory);
                if (posix) {
                    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
                }
            }
        } catch (IOException refused) {
            throw new IllegalStateException("The directory " + directory
                    + " for the rooms cannot be created; name another one in "
                    + "POINTING_PARTY_DATA (pointing-party.data)", refused);
        }
    }

    private static void requireUnlocked(DataSource source, Path directory) {
        try (Connection connection = source.getConnection()) {
            connection.isValid(CONNECT_SECONDS);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                    ? "The rooms in " + directory
                    + " are in use by another process. Stop it, or name another directory in "
                            + "POINTING_PARTY_DATA (pointing-party.data)"
                    : "The rooms in " + directory + " cannot be opened (code " + refused.getErrorCode() + ")", refused);
        }
    }

    private static void shutDown(DataSource source, HikariDataSource pool) throws SQLException {
        pool.close();
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
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
        HikariDataSource pool = pool(source);
        return new Database(pool, null, new RowCompaction(pool), pool::close);
    }

    private static HikariDataSource pool(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("pointing-party");
        config.setDataSource(source);
        config.setAutoCommit(false);
        config.setAllowPoolSuspension(true);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(CONNECT_SECONDS * 1_000L);
        return new HikariDataSource(config);
    }

    private static Database ofServer(String name) {
        try {
            DataSource source = (DataSource) new InitialContext().lookup(name);
            return new Database(source, null, new RowCompaction(source), () -> { });
        } catch (NamingException | ClassCastException none) {
            throw new IllegalStateException("The server has no data source " + name
                    + ", which POINTING_PARTY_DATASOURCE (pointing-party.datasource) names", none);
        }
    }
}
