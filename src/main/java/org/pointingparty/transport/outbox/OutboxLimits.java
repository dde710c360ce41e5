package org.pointingparty.transport.outbox;

import java.time.Duration;

/**
 * How much may be pending in an outbox, and for how long.
 *
 * @param fragments how many may be pending; above that, one snapshot takes their place
 * @param characters how long all that is pending may be together; above that, likewise
 * @param stall how long one send may take before the connection counts as stalled
 */
public record OutboxLimits(int fragments, int characters, Duration stall) {

    /** What suits a room of a few hundred participants: 256 fragments, 256 Ki characters, 10 seconds. */
    public static final OutboxLimits DEFAULT = new OutboxLimits(256, 256 * 1024, Duration.ofSeconds(10));

    /** The default with room for this many characters. */
    public static OutboxLimits ofCharacters(int characters) {
        return new OutboxLimits(DEFAULT.fragments, characters, DEFAULT.stall);
    }

    /** Refuses limits that let nothing through. */
    public OutboxLimits {
        if (fragments < 1 || characters < 1 || stall.isNegative() || stall.isZero()) {
            throw new IllegalArgumentException("Limits must be positive: " + fragments + ", " + characters + ", "
                    + stall);
        }
    }

    boolean exceededBy(int someFragments, int someCharacters) {
        return someFragments > fragments || someCharacters > characters;
    }
}
