package org.pointingparty.room.round;

import java.time.Instant;
import org.pointingparty.room.visibility.InsideRoom;

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
    @InsideRoom
    public static final int SHORTEST = 10;

    /** Seconds that a timer runs at most. */
    @InsideRoom
    public static final int LONGEST = 3_600;

    /** When the time is up. */
    public Instant due() {
        return begun.plusSeconds(seconds);
    }

    @InsideRoom
    public boolean isDue(Instant now) {
        return !over && !now.isBefore(due());
    }

    @InsideRoom
    public Timer ranOut() {
        return new Timer(begun, seconds, reveals, true);
    }
}
