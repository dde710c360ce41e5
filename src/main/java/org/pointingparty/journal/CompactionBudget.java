package org.pointingparty.journal;

import java.time.Duration;

/**
 * Decides whether a file may be compacted while people vote: all of them wait for it, and no vote may wait longer than
 * half a second. Thread-safe.
 */
final class CompactionBudget {

    /** How long a compaction may wait until nobody else uses the database; part of the half second. */
    static final Duration QUIET = Duration.ofMillis(100);

    /** How long a compaction may be expected to take; the rest of the half second allows for half as long again. */
    static final Duration EXPECTED = Duration.ofMillis(250);

    /** Bytes of the largest file that is compacted at all while people vote; the measurement is in decision 4. */
    static final long LARGEST = 4_000_000;

    private final long largest;
    private double pace;
    private long least;

    CompactionBudget() {
        this(LARGEST);
    }

    /** @param largest bytes of the largest file that is compacted while people vote */
    CompactionBudget(long largest) {
        this.largest = largest;
    }

    /** Whether a file of this many bytes may be compacted now. */
    synchronized boolean allows(long bytes) {
        return bytes <= largest && Math.max(least, pace * bytes) <= EXPECTED.toNanos();
    }

    /** Notes how long the last compaction took: a smaller file is expected to take as long, a larger file longer. */
    synchronized void took(long bytes, Duration duration) {
        least = duration.toNanos();
        pace = (double) least / Math.max(1, bytes);
    }
}
