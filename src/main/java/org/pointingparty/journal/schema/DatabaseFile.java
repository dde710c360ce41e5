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
import java.util.concurrent.CompletableFuture;
import org.h2.jdbcx.JdbcDataSource;

/**
 * One file of H2.
 *
 * @param path where it is
 * @param source opens it, and gives connections to it
 */
public record DatabaseFile(Path path, JdbcDataSource source) {

    private static final String H2 = "jdbc:h2:";
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
        JdbcDataSource source = source(H2 + FencedFile.ofNewOwner(directory.resolve(name)
                + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=5000;"
                + "MAX_LENGTH_INPLACE_LOB=4096;MAX_COMPACT_TIME=3000;TRACE_LEVEL_FILE=0" + more));
        return new DatabaseFile(directory.resolve(name + SUFFIX), source);
    }

    private static JdbcDataSource source(String url) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser("sa");
        source.setPassword("");
        return source;
    }

    boolean exists() {
        return Files.exists(path);
    }

    /** The tables in it. */
    Schema schema() {
        return Schema.in(source);
    }

    /** Reads every change of every room, folded or not; returns how many rows there are. */
    long read() throws SQLException {
        String every = "select count(*), sum(ora_hash(events)), sum(ora_hash(rest)) from"
                + " (select events, null as rest from room_change"
                + " union all select changes, rest from room_fold) as kept";
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(every)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Closes it; everything is in it then. */
    void close() throws SQLException {
        shutDown(source, "SHUTDOWN");
    }

    /** Closes it as it is, if it is open. */
    void abandon() {
        abandon(source);
    }

    private static void abandon(JdbcDataSource source) {
        try {
            shutDown(source, "SHUTDOWN IMMEDIATELY");
        } catch (SQLException broken) {
            // It was given up because it is broken.
        }
    }

    private static void shutDown(JdbcDataSource source, String how) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(how);
        }
    }

    /**
     * Takes it from a database of this process that still has it open and may be broken; the next connection opens it
     * anew. What is left of the other is given up by another thread, since it may hang.
     */
    void fence() throws IOException {
        String former = source.getURL();
        if (FencedFile.fence(former.substring(H2.length()))) {
            source.setURL(H2 + FencedFile.ofNewOwner(former.substring(H2.length())));
            CompletableFuture.runAsync(() -> abandon(source(former)));
        }
    }

    /** Waits until the disk has all of it. */
    void sync() throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
