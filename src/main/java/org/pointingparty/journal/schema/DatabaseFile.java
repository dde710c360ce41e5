package org.pointingparty.journal.schema;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * One file of H2.
 *
 * @param path where it is
 * @param source opens it, and gives connections to it
 */
public record DatabaseFile(Path path, DataSource source) {

    private static final String SUFFIX = ".mv.db";

    /** One that is made when it is opened and not there. */
    public static DatabaseFile of(Path directory, String name) {
        return of(directory, name, "");
    }

    /** One that is opened only if it is there. */
    static DatabaseFile existing(Path directory, String name) {
        return of(directory, name, ";IFEXISTS=TRUE");
    }

    /** One that is opened only if it is there, and in which nothing is written. */
    static DatabaseFile readOnly(Path directory, String name) {
        return of(directory, name, ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    }

    /** No trace: H2 would write beside the file what it says of the failure anyway. */
    private static DatabaseFile of(Path directory, String name, String more) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + directory.resolve(name)
                + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=5000;"
                + "MAX_LENGTH_INPLACE_LOB=4096;MAX_COMPACT_TIME=3000;TRACE_LEVEL_FILE=0" + more);
        source.setUser("sa");
        source.setPassword("");
        return new DatabaseFile(directory.resolve(name + SUFFIX), source);
    }

    boolean exists() {
        return Files.exists(path);
    }

    /** The tables in it. */
    Schema schema() {
        return Schema.in(source);
    }

    /** Reads every change of every room; returns how many there are. */
    long read() throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*), sum(ora_hash(events)) from room_change")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Closes it; everything is in it then. */
    void close() throws SQLException {
        shutDown("SHUTDOWN");
    }

    /** Closes it as it is, if it is open. */
    void abandon() {
        try {
            shutDown("SHUTDOWN IMMEDIATELY");
        } catch (SQLException broken) {
            // It was given up because it is broken.
        }
    }

    private void shutDown(String how) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(how);
        }
    }

    /** Waits until the disk has all of it. */
    void sync() throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
