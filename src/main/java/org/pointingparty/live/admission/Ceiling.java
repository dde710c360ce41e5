package org.pointingparty.live.admission;

import java.util.Locale;

/** Something of which this node takes on only a limited number. */
public enum Ceiling {
    /** Connections in all. */
    CONNECTIONS,
    /** Connections in one room. */
    CONNECTIONS_PER_ROOM,
    /** Connections from one network address. */
    CONNECTIONS_PER_ADDRESS,
    /** Rooms in memory. */
    ROOMS,
    /** What the rooms in memory hold. */
    ROOM_MEGABYTES,
    /** Participants of one room. */
    PARTICIPANTS_PER_ROOM,
    /** Rooms opened within a minute. */
    NEW_ROOMS_PER_MINUTE,
    /** Wrong room codes from one network address or visitor within a minute. */
    WRONG_CODES_PER_MINUTE,
    /** Visitors who get an id within a minute, from one network address. */
    NEW_VISITORS_PER_MINUTE,
    /** What those without a seat or a name ask for within a minute, from one network address or visitor. */
    STRANGERS_PER_MINUTE,
    /** What is pending for one slow connection; above it, one snapshot takes the place of all that. */
    OUTBOX;

    /** The stable word for this ceiling in metrics and close reasons. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
