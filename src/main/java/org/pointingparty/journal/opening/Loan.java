package org.pointingparty.journal.opening;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A connection for one piece of work. Afterwards it is rolled back and given back, unless its database was given up
 * meanwhile: where H2 has run out of memory it may never return from a rollback.
 */
public final class Loan {

    private static final Logger LOG = System.getLogger(Loan.class.getName());

    private Loan() {
    }

    /** What is done with a connection. */
    @FunctionalInterface
    public interface Work<T> {
        /** @throws SQLException if it fails */
        T with(Connection connection) throws SQLException;
    }

    /** How a connection is given back. */
    @FunctionalInterface
    private interface Ending {
        void of(Connection connection) throws SQLException;
    }

    /**
     * Has this work done with a connection that does not commit by itself.
     *
     * @throws SQLException if there is no connection, or the work fails
     */
    public static <T> T of(DataSource source, Work<T> work) throws SQLException {
        Connection connection = source.getConnection();
        try {
            connection.setAutoCommit(false);
            return work.with(connection);
        } catch (SQLException | RuntimeException | Error failure) {
            tell(source, connection, failure);
            throw failure;
        } finally {
            end(source, connection, Connection::rollback);
            end(source, connection, Connection::close);
        }
    }

    private static void tell(DataSource source, Connection connection, Throwable failure) {
        if (source instanceof HealingPool pool) {
            pool.hear(connection, failure);
        }
    }

    /** Hides a failure: the one that led here says more, and what was committed before stays so. */
    private static void end(DataSource source, Connection connection, Ending ending) {
        if (source instanceof HealingPool pool && !pool.trusts(connection)) {
            return;
        }
        try {
            ending.of(connection);
        } catch (SQLException | RuntimeException | Error failure) {
            tell(source, connection, failure);
            LOG.log(Level.DEBUG, "A connection was not given back well: {0}", failure.getClass());
        }
    }
}
