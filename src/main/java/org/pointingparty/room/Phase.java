package org.pointingparty.room;

import java.util.Locale;

/** Where a room stands. */
public enum Phase {
    /** The party has not started. */
    WAITING,
    /** Cards are being played. */
    VOTING,
    /** The cards lie open. */
    REVEALED,
    /** The party has come to the end of its backlog. */
    DONE;

    /** The word for this phase in the page. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
