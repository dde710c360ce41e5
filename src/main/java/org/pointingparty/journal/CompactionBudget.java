package org.pointingparty.journal;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Decides whether a file may be compacted while people vote: all of them wait for it, and no vote may wait longer than
 * half a second. Thread-safe.
 */
final class CompactionBudget {

    /** How long a compaction may wait until nobody else uses the database; part of the half second. */
    static final Duration QUIET = Duration.ofMillis(100);

    /** How long it may take; the rest of the half second. */
    static final Duration LONGEST = Duration.ofMillis(400);

    /**
     * How long its rehearsal may take: less than half of what it may take itself. One of a file that is mostly out of
     * use took up to three times as long as its rehearsal (decision 4).
     */
    static final Duration EXPECTED = Duration.ofMillis(150);

    /** How long none is tried after one that took too long, whatever its rehearsal promised. */
    static final Duration REST = Duration.ofHours(1);

    /** Bytes in use in the largest file that is compacted at all while people vote; measured in decision 4. */
    static final long LARGEST = 4_000_000;

    private final long largest;
    private final Duration expected;
    private final LongSupplier nanos;
    private boolean resting;
    private long failed;

    CompactionBudget() {
        this(LARGEST, EXPECTED, System::nanoTime);
    }

    /**
     * @param largest bytes in use in the largest file that is compacted while people vote
     * @param expected how long its rehearsal may take
     * @param nanos a clock of nanoseconds that never jumps
     */
    CompactionBudget(long largest, Duration expected, LongSupplier nanos) {
        this.largest = largest;
        this.expected = expected;
        this.nanos = nanos;
    }

    /** Whether it is worth while to rehearse the compaction of a file in which so many bytes are in use. */
    synchronized boolean fits(long bytes) {
        resting = resting && nanos.getAsLong() - failed < REST.toNanos();
        return bytes <= largest && !resting;
    }

    /** Whether a file may be compacted now if its rehearsal took so long. */
    boolean allows(Duration rehearsal) {
        return rehearsal.compareTo(expected) <= 0;
    }

    /** How long everybody waited for the last one. */
    synchronized void took(Duration duration) {
        if (duration.compareTo(LONGEST) > 0) {
            resting = true;
            failed = nanos.getAsLong();
        }
    }
}
