package org.pointingparty.view.round;

import java.time.Duration;

/**
 * How long something took.
 *
 * @param minutes whole minutes
 * @param seconds the seconds beyond them, in two digits
 */
public record TimeView(long minutes, String seconds) {

    public static TimeView of(Duration duration) {
        return new TimeView(duration.toMinutes(), "%02d".formatted(duration.toSecondsPart()));
    }
}
