package org.pointingparty.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Deletes rows only, and leaves the files to the database's own vacuum. Nobody waits for it.
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
