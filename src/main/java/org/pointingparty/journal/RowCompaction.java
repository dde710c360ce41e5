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
    public void compact(Duration patience) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(true);
            Rewriting.deleteDisbelieved(connection);
        }
    }
}
