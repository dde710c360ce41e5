package org.pointingparty.live.admission;

import java.util.Objects;

/**
 * A try of a room's code that may be made, or may not.
 *
 * @param by whose it is
 * @param turn when it may be made
 */
public record Guess(Guesser by, Turn turn) {

    /** When a try may be made. */
    public enum Turn {
        /** At once. */
        NOW,
        /** After a while, since too many codes from its address were wrong: others there may have the right one. */
        LATE,
        /** Not at all, since too many codes of its visitor were wrong. */
        NEVER
    }

    /** @throws NullPointerException if anything is null */
    public Guess {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(turn, "turn");
    }
}
