package org.pointingparty.live.time;

import java.time.Instant;

/**
 * A time in which the product did not run, or over which the clock jumped.
 *
 * @param from when the product was last seen to run before it
 * @param until when it was first seen to run after it
 */
public record Pause(Instant from, Instant until) {

    Pause endingBy(Instant moment) {
        return until.isAfter(moment) ? new Pause(from, moment) : this;
    }
}
