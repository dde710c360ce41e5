package org.pointingparty.room.round;

import java.util.Locale;

/** The outcome of a revealed round. */
public enum Outcome {
    /** One card has more than half of the votes that count. */
    WINNER,
    /** No card has more than half; the two most voted cards lead. */
    TIE,
    /** Nobody played a card that counts. */
    NONE;

    /** The word for this outcome in the page. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
