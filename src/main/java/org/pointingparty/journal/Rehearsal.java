package org.pointingparty.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.h2.tools.DeleteDbFiles;

/**
 * Compacts an H2 file that nobody needs, on the same disk and with the same code as the one that everybody waits for:
 * it tells how long that would take now, and the code has run before anybody waits for it.
 *
 * @param source opens the file
 * @param directory where it is while it is needed
 */
record Rehearsal(DataSource source, Path directory) {

    static final String NAME = "rehearsal";

    /** Bytes of a row, about as in a journal. */
    private static final int ROW = 500;

    /** How long it takes to compact a file of so many bytes that are all in use. */
    Duration of(long bytes) throws SQLException {
        delete();
        try {
            fill(bytes);
            long begun = System.nanoTime();
            FileCompaction.writeAnew(source);
            return Duration.ofNanos(System.nanoTime() - begun);
        } finally {
            shutDown();
            delete();
        }
    }

    private void fill(long bytes) throws SQLException {
        try (Connection connection = source.getConnection()) {
            Sql.update(connection, "create table filling as select x, rawtohex(secure_rand(?)) from system_range(1, ?)",
                    ROW / 2, bytes / ROW);
        }
    }

    private void shutDown() throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        }
    }

    private void delete() {
        DeleteDbFiles.execute(directory.toString(), NAME, true);
    }
}
