package org.pointingparty.journal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.pointingparty.journal.opening.Loan;

/**
 * The database that keeps the journal. Thread-safe.
 *
 * @param source gives pooled connections
 * @param seal the statement that makes a commit durable, or null if the commit itself does
 * @param compacting removes from the disk what is in no row any more
 * @param closing closes the database
 */
record Database(DataSource source, @Nullable String seal, Compacting compacting, Closing closing)
        implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Database.class.getName());

    /** After how long without a sign of the database a connection is cut; no statement may take half as long. */
    private static final int ANSWER_MILLIS = 10_000;

    /** What is written with a connection. */
    @FunctionalInterface
    interface Writing {
        void with(Connection connection) throws SQLException;
    }

    /** What is done at the end. */
    @FunctionalInterface
    interface Closing {
        void close() throws SQLException;
    }

    /** Removes from the disk, some time after an erasure, what is in no row any more. */
    interface Compacting {
        /** About how many bytes are in use, if everybody waits while they are compacted; otherwise 0. */
        long bytes() throws SQLException;

        /** How long it takes to compact so many bytes now, tried on others that nobody needs. */
        Duration rehearse(long bytes) throws SQLException;

        /**
         * Removes what is in no row any more.
         *
         * @param patience how long to wait until nobody else uses the database
         * @return how long everybody was kept waiting after that
         * @throws java.sql.SQLTimeoutException if somebody still does
         */
        Duration compact(Duration patience) throws SQLException;
    }

    /** Reads with any number of statements, which all see the database at one moment. */
    <T> T read(Loan.Work<T> work) throws SQLException {
        return query(connection -> Moment.of(connection, work));
    }

    /** Reads with one statement; several would each see the database at another moment. */
    <T> T query(Loan.Work<T> work) throws SQLException {
        return Loan.of(source, work);
    }

    /**
     * Writes all or nothing; when this returns, it is durable. When this fails although the writing was through, the
     * commit may have succeeded, or may still succeed.
     */
    void write(Writing writing) throws SQLException {
        Loan.of(source, connection -> {
            int before = networkTimeout(connection);
            limit(connection, before, ANSWER_MILLIS);
            writing.with(connection);
            connection.commit();
            seal(connection);
            limit(connection, before, before);
            return true;
        });
    }

    /** Cuts the connection if nothing is heard for so long, where the data source would wait for ever. */
    private static void limit(Connection connection, int before, int millis) {
        try {
            if (before == 0) {
                connection.setNetworkTimeout(Runnable::run, millis);
            }
        } catch (SQLException unable) {
            LOG.log(Level.DEBUG, "A connection has no limit: {0}", Failure.of(unable));
        }
    }

    /** How long a connection waits for its database, 0 for ever; -1 if it does not say. H2 says 0, and has none. */
    private static int networkTimeout(Connection connection) {
        try {
            return connection.getNetworkTimeout();
        } catch (SQLException unable) {
            return -1;
        }
    }

    private void seal(Connection connection) throws SQLException {
        if (seal != null) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(seal);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        closing.close();
    }

    /** Closes what something else has gone wrong with, which says more than the failure of closing it. */
    void abandon() {
        try {
            close();
        } catch (SQLException broken) {
            LOG.log(Level.DEBUG, "Closing the database failed: {0}", Failure.of(broken));
        }
    }
}
