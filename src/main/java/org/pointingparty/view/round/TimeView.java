package org.pointingparty.view.round;

import java.time.Duration;

/**
 * A length of time, in minutes and seconds.
 *
 * @param minutes the whole minutes
 * @param seconds the remaining seconds, in two digits
 */
public record TimeView(long minutes, String seconds) {

    /** The view of this duration. */
    public static TimeView of(Duration duration) {
        return new TimeView(duration.toMinutes(), "%02d".formatted(duration.toSecondsPart()));
    }
}
