package org.pointingparty.journal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Where the journal is kept. Thread-safe.
 *
 * @param source gives connections, pooled
 * @param seal a statement without which a commit may still be in memory only, or null
 * @param compacting what makes the database give up, on the disk too, what is in no row any more
 * @param closing what to do at the end
 */
record Database(DataSource source, String seal, Compacting compacting, Closing closing) implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Database.class.getName());

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

    /** What is done, some time after something was erased, with what is in no row any more. */
    interface Compacting {
        /** About how many bytes are in use, if everybody waits while they are compacted; otherwise 0. */
        long bytes() throws SQLException;

        /** How long it takes to compact so many bytes now, tried on others that nobody needs. */
        Duration rehearse(long bytes) throws SQLException;

        /**
         * Gives up what is in no row any more.
         *
         * @param patience how long to wait until nobody else uses the database
         * @return how long everybody was kept waiting after that
         * @throws java.sql.SQLTimeoutException if somebody still does
         */
        Duration compact(Duration patience) throws SQLException;
    }

    /** Brings the tables to the form of this release. */
    Database migrated() {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .table("pointing_party_schema")
                .load()
                .migrate();
        return this;
    }

    /** Reads with as many statements as need be, which all see the database as it is at one moment. */
    <T> T read(Moment.Work<T> work) throws SQLException {
        return query(connection -> Moment.of(connection, work));
    }

    /** Reads with one statement, which needs no moment of its own; each of several would have another. */
    <T> T query(Moment.Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return work.with(connection);
            } finally {
                rollback(connection);
            }
        }
    }

    /** Writes all or nothing; when this returns, it is durable. */
    void write(Writing writing) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            commit(connection, writing);
            seal(connection);
        }
    }

    private static void commit(Connection connection, Writing writing) throws SQLException {
        boolean committed = false;
        try {
            writing.with(connection);
            connection.commit();
            committed = true;
        } finally {
            if (!committed) {
                rollback(connection);
            }
        }
    }

    /** The failure that led here says more than that of a rollback on a connection that is broken by it. */
    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException broken) {
            LOG.log(Level.DEBUG, "A rollback failed: {0}", Failure.of(broken));
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
}
