package org.pointingparty.room;

import java.util.Locale;

/** How far a room has come. */
public enum Phase {
    /** The party has not started. */
    WAITING,
    /** A round is open and not yet revealed. */
    VOTING,
    /** The open round is revealed. */
    REVEALED,
    /** The party has come to the end of its backlog. */
    DONE;

    /** The word for this phase in the page. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
