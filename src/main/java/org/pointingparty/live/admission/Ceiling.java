package org.pointingparty.live.admission;

import java.util.Locale;

/** What this node takes on only so much of. */
public enum Ceiling {
    /** Connections in all. */
    CONNECTIONS,
    /** Connections in one room. */
    CONNECTIONS_PER_ROOM,
    /** Connections from one network address. */
    CONNECTIONS_PER_ADDRESS,
    /** Rooms in memory. */
    ROOMS,
    /** Rooms opened within a minute. */
    NEW_ROOMS_PER_MINUTE,
    /** Wrong room codes from one network address or visitor within a minute. */
    WRONG_CODES_PER_MINUTE,
    /** What waits for one slow connection; above, all of it gives way to one snapshot. */
    OUTBOX;

    /** The stable word for this ceiling in metrics and close reasons. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
