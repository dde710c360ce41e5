package org.pointingparty.visitor;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.people.VisitorId;

/**
 * Tells whose cookies count no more, since the visitor has logged out. What the records say is remembered for a few
 * seconds, so another node's log-outs are heard of that much later. Thread-safe; no lock is held while the records are
 * asked.
 */
final class Epochs {

    /** How many visitors are remembered at most, those asked for last. */
    static final int MOST = 20_000;

    /** How long an answer is believed, in nanoseconds; that an epoch is over stays true. */
    static final long FRESH = Duration.ofSeconds(5).toNanos();

    /** How long nothing is asked after the records have not answered, in nanoseconds: it may take seconds each time. */
    static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final VisitorRecords records;
    private final LongSupplier clock;
    private final Map<VisitorId, Answer> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<VisitorId, Answer> eldest) {
            return size() > MOST;
        }
    };
    private boolean silent;
    private long silentSince;

    /** @param clock nanoseconds, as {@link System#nanoTime} */
    Epochs(VisitorRecords records, LongSupplier clock) {
        this.records = records;
        this.clock = clock;
    }

    private record Answer(boolean over, long at) {
    }

    /**
     * Whether this visitor's epoch is over. While the records do not answer, what they last said; otherwise not: who
     * has logged out has no seat, and gets none while nothing can be kept.
     */
    boolean isOver(VisitorId visitor) {
        Answer answer = believed(visitor);
        return answer != null ? answer.over() : ask(visitor);
    }

    private synchronized @Nullable Answer believed(VisitorId visitor) {
        Answer answer = known.get(visitor);
        long now = clock.getAsLong();
        if (answer != null && (answer.over() || now - answer.at() < FRESH)) {
            return answer;
        }
        boolean asksNobody = silent && now - silentSince < PAUSE;
        return asksNobody ? answer != null ? answer : new Answer(false, now) : null;
    }

    private boolean ask(VisitorId visitor) {
        return records.isOver(visitor).map(over -> learn(visitor, over)).orElseGet(() -> silence(visitor));
    }

    private synchronized boolean learn(VisitorId visitor, boolean over) {
        silent = false;
        Answer before = known.get(visitor);
        boolean isOver = over || before != null && before.over();
        known.put(visitor, new Answer(isOver, clock.getAsLong()));
        return isOver;
    }

    private synchronized boolean silence(VisitorId visitor) {
        silent = true;
        silentSince = clock.getAsLong();
        Answer before = known.get(visitor);
        return before != null && before.over();
    }

    /** This visitor is a new one, of whom the records need not be asked so soon. */
    void begin(VisitorId visitor) {
        learn(visitor, false);
    }

    /** Ends this visitor's epoch, at once on this node; false if that cannot be kept now. */
    boolean end(VisitorId visitor) {
        return records.end(visitor) && learn(visitor, true);
    }
}
