package org.pointingparty.journal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.pointingparty.settings.DatabaseSettings;

/**
 * A journal in a real database, for tests. Snapshots are taken by the thread that appends, so that a test knows when
 * they are there.
 *
 * @param database where it is kept
 * @param journal the journal
 */
record TrialJournal(Database database, JdbcJournal journal) implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(5);

    static TrialJournal h2(Path directory) {
        return over(Databases.h2(directory, false));
    }

    static TrialJournal of(DatabaseSettings settings) {
        return over(Databases.open(settings));
    }

    static TrialJournal over(Database database) {
        return new TrialJournal(database, new JdbcJournal(database, PATIENCE, Thread::new, Runnable::run));
    }

    @Override
    public void close() throws SQLException {
        journal.close();
        database.close();
    }
}
