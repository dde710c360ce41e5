package org.pointingparty.journal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;

/** Instead of compactions: what a test wants to happen, counted. */
final class TrialCompacting implements Database.Compacting {

    private final Iterator<Duration> rehearsals;
    private final Compaction compaction;
    private int made;
    private int rehearsed;

    /** What is done instead of a compaction. */
    @FunctionalInterface
    interface Compaction {
        /** @return how long everybody waited */
        Duration make(Duration patience) throws SQLException;
    }

    private TrialCompacting(List<Duration> rehearsals, Compaction compaction) {
        this.rehearsals = rehearsals.iterator();
        this.compaction = compaction;
    }

    /** One whose rehearsals take no time. */
    static TrialCompacting doing(Compaction compaction) {
        return new TrialCompacting(List.of(), compaction);
    }

    /** One that takes no time itself, after rehearsals of so many milliseconds each. */
    static TrialCompacting rehearsedIn(Integer... millis) {
        List<Duration> rehearsals = List.of(millis).stream().map(Duration::ofMillis).toList();
        return new TrialCompacting(rehearsals, patience -> Duration.ZERO);
    }

    int made() {
        return made;
    }

    int rehearsed() {
        return rehearsed;
    }

    @Override
    public long bytes() {
        return 1;
    }

    @Override
    public Duration rehearse(long bytes) {
        rehearsed++;
        return rehearsals.hasNext() ? rehearsals.next() : Duration.ZERO;
    }

    @Override
    public Duration compact(Duration patience) throws SQLException {
        Duration taken = compaction.make(patience);
        made++;
        return taken;
    }
}
