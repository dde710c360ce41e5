package org.pointingparty.room.round;

import java.time.Instant;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * The time given to a voting round.
 *
 * @param begun when the timer was set
 * @param seconds how long it runs, from {@link #SHORTEST} to {@link #LONGEST}
 * @param reveals whether the round is revealed when the time is up
 * @param over whether the time is up
 */
public record Timer(Instant begun, int seconds, boolean reveals, boolean over) {

    /** The shortest time a timer may run, in seconds. */
    @InsideRoom
    public static final int SHORTEST = 10;

    /** The longest time a timer may run, in seconds. */
    @InsideRoom
    public static final int LONGEST = 3_600;

    /** When the time is up. */
    public Instant due() {
        return begun.plusSeconds(seconds);
    }

    /** Whether the time has passed but the timer has not been marked as over yet. */
    @InsideRoom
    public boolean isDue(Instant now) {
        return !over && !now.isBefore(due());
    }

    /** The same timer, over. */
    @InsideRoom
    public Timer ranOut() {
        return new Timer(begun, seconds, reveals, true);
    }
}
