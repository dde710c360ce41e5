package org.pointingparty.room;

import java.util.Locale;
import java.util.Optional;

/** When a round is revealed. */
public enum Revealing {
    /** By itself, as soon as every present voter has voted; and by hand. */
    AT_ONCE,
    /** By hand only. */
    BY_HAND;

    /** The word for this on the wire, in the journal and in the page. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The way of revealing with this word, if there is one; null is none. */
    public static Optional<Revealing> of(String word) {
        for (Revealing revealing : values()) {
            if (revealing.word().equals(word)) {
                return Optional.of(revealing);
            }
        }
        return Optional.empty();
    }
}
