package org.pointingparty.room;

/** What somebody is in a room, as far as permissions go. */
public enum Standing {
    /** Not in the room. */
    STRANGER,
    /** In the room, voter or spectator. */
    PARTICIPANT,
    /** In a room in which no facilitator has been present for long. */
    DEPUTY,
    /** A facilitator. */
    FACILITATOR
}
