package org.pointingparty.room;

import java.util.Locale;
import java.util.Optional;

/** Who may drive: start, reveal, settle and move on, and see to the tickets. */
public enum Drivers {
    /** Everybody who is in the room. */
    ANYONE,
    /** Facilitators, and those present when none has been there for long. */
    FACILITATORS;

    /** The word for this on the wire, in the journal and in the page. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The drivers with this word, if there are such; null is none. */
    public static Optional<Drivers> of(String word) {
        for (Drivers drivers : values()) {
            if (drivers.word().equals(word)) {
                return Optional.of(drivers);
            }
        }
        return Optional.empty();
    }
}
