package org.pointingparty.journal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the compactions of a database. Thread-safe. */
final class CountedCompacting implements Database.Compacting {

    private final Database.Compacting compacting;
    private final AtomicInteger made = new AtomicInteger();
    private volatile Duration last = Duration.ZERO;

    private CountedCompacting(Database.Compacting compacting) {
        this.compacting = compacting;
    }

    static CountedCompacting of(Database database) {
        return new CountedCompacting(database.compacting());
    }

    /** How many succeeded. */
    int made() {
        return made.get();
    }

    /** How long the last one took. */
    Duration last() {
        return last;
    }

    @Override
    public long bytes() throws SQLException {
        return compacting.bytes();
    }

    @Override
    public Duration rehearse(long bytes) throws SQLException {
        return compacting.rehearse(bytes);
    }

    @Override
    public Duration compact(Duration patience) throws SQLException {
        last = compacting.compact(patience);
        made.incrementAndGet();
        return last;
    }
}
