package org.pointingparty.room.round;

import java.util.Locale;

/** What a revealed round came to. */
public enum Outcome {
    /** One card has more than half of the votes that count. */
    WINNER,
    /** No card has; the two leading ones stand against each other. */
    TIE,
    /** Nobody played a card that counts. */
    NONE;

    /** The word for this outcome in the page. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
