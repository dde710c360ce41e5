package org.pointingparty.room;

import java.time.Instant;

/**
 * How long those who drive give a voting round.
 *
 * @param begun since when
 * @param seconds for how long, from {@link #SHORTEST} to {@link #LONGEST}
 * @param reveals whether the round is revealed when the time is up
 * @param over whether it is
 */
public record Timer(Instant begun, int seconds, boolean reveals, boolean over) {

    /** Seconds that a timer runs at least. */
    static final int SHORTEST = 10;

    /** Seconds that a timer runs at most. */
    static final int LONGEST = 3_600;

    /** When the time is up. */
    public Instant due() {
        return begun.plusSeconds(seconds);
    }

    boolean isDue(Instant now) {
        return !over && !now.isBefore(due());
    }

    Timer ranOut() {
        return new Timer(begun, seconds, reveals, true);
    }
}
