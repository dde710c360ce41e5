package org.pointingparty.journal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.pointingparty.journal.opening.Loan;

/** One moment of a database, which all statements of a transaction see, whatever is committed between them. */
final class Moment {

    private static final Logger LOG = System.getLogger(Moment.class.getName());

    /** H2's snapshot isolation, which JDBC does not name; its repeatable read sees each table when first read. */
    private static final int H2_SNAPSHOT = 6;

    private Moment() {
    }

    /**
     * Has this work read at one moment. PostgreSQL sets the isolation level for the transaction alone; H2 sets it for
     * the connection, and that of a pooled connection is restored.
     *
     * @param connection without auto-commit, and with no transaction begun
     */
    static <T> T of(Connection connection, Loan.Work<T> work) throws SQLException {
        return isPostgreSql(connection)
                ? ofTransaction(connection, work)
                : ofConnection(connection, work);
    }

    static boolean isPostgreSql(Connection connection) throws SQLException {
        return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
    }

    private static <T> T ofTransaction(Connection connection, Loan.Work<T> work) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
        }
        return work.with(connection);
    }

    private static <T> T ofConnection(Connection connection, Loan.Work<T> work) throws SQLException {
        int before = connection.getTransactionIsolation();
        connection.setTransactionIsolation(H2_SNAPSHOT);
        try {
            return work.with(connection);
        } finally {
            putBack(connection, before);
        }
    }

    /** Hides a failure to restore: the one that led here and broke the connection says more. */
    private static void putBack(Connection connection, int level) {
        try {
            connection.rollback();
            connection.setTransactionIsolation(level);
        } catch (SQLException broken) {
            LOG.log(Level.DEBUG, "The isolation level of a connection was not restored: {0}", Failure.of(broken));
        }
    }
}
