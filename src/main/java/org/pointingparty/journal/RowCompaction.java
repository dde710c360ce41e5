package org.pointingparty.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Leaves the files to the database, which has a vacuum of its own, and sees to the rows alone. Nobody waits for it.
 *
 * @param source gives connections
 */
record RowCompaction(DataSource source) implements Database.Compacting {

    @Override
    public long bytes() {
        return 0;
    }

    @Override
    public Duration rehearse(long bytes) {
        return Duration.ZERO;
    }

    @Override
    public Duration compact(Duration patience) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(true);
            Rewriting.deleteDisbelieved(connection);
        }
        return Duration.ZERO;
    }
}
