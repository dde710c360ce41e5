package org.pointingparty.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.pointingparty.journal.commit.Change;
import org.pointingparty.journal.commit.Transaction;
import org.pointingparty.journal.json.EventJson;
import org.pointingparty.live.Receipt;

/**
 * Writes changes to a database, and finds out what became of those whose commit was not heard of again.
 *
 * @param database where they are kept
 * @param json writes the events of a trial
 */
record ChangeTransaction(Database database, EventJson json) implements Transaction {

    private static final String CONSTRAINT = "23";

    @Override
    public void write(List<Change> changes, BooleanSupplier begins) throws SQLException {
        long now = System.currentTimeMillis();
        database.write(connection -> {
            if (changes.isEmpty()) {
                TrialWrite.make(connection, json, now);
            } else {
                ChangeRows.insert(connection, changes, now);
            }
            if (!begins.getAsBoolean()) {
                connection.rollback();
            }
        });
    }

    @Override
    public boolean isConflict(Change change) throws SQLException {
        return database.query(connection -> RoomRows.version(connection, change.room()) >= change.version()
                || change.version() > 1 && RoomRows.edition(connection, change.room()).isEmpty());
    }

    /** In a transaction of its own: once that is durable, so is every row that it has found. */
    @Override
    public List<Receipt> lookUp(List<Change> changes) throws SQLException {
        List<Receipt> outcomes = new ArrayList<>();
        database.write(connection -> {
            for (Change change : changes) {
                outcomes.add(outcome(connection, change));
            }
        });
        return outcomes;
    }

    @Override
    public String words(Throwable failure) {
        return Failure.of(failure);
    }

    /**
     * A row that is not there may still come, from a commit that is under way in the database though its connection is
     * cut. Who inserts the same key waits for that commit, so the row comes no more once the key could be inserted.
     */
    private static Receipt outcome(Connection connection, Change change) throws SQLException {
        boolean free = isFree(connection, change);
        connection.rollback();
        List<String> kept = free ? List.of() : events(connection, change);
        if (kept.isEmpty()) {
            return Receipt.UNAVAILABLE;
        }
        return kept.contains(change.json()) ? Receipt.APPENDED : Receipt.CONFLICT;
    }

    private static boolean isFree(Connection connection, Change change) throws SQLException {
        waitBriefly(connection);
        try {
            Sql.update(connection,
                    "insert into room_change (room, version, format, kept_at, events) values (?, ?, ?, 0, '')",
                    change.room().value(), change.version(), EventJson.FORMAT);
            return true;
        } catch (SQLException failure) {
            if (failure.getSQLState() == null || !failure.getSQLState().startsWith(CONSTRAINT)) {
                throw failure;
            }
            return false;
        }
    }

    /** On PostgreSQL that commit may hang for long; in H2 none is under way any more. */
    private static void waitBriefly(Connection connection) throws SQLException {
        if (Moment.isPostgreSql(connection)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local lock_timeout = '500ms'");
            }
        }
    }

    private static List<String> events(Connection connection, Change change) throws SQLException {
        return Sql.list(connection, row -> row.getString(1),
                "select events from room_change where room = ? and version = ?",
                change.room().value(), change.version());
    }
}
