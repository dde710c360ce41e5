package org.pointingparty.room;

/** What somebody is in a room, for the purpose of permissions. */
public enum Standing {
    /** Not in the room. */
    STRANGER,
    /** In the room, voter or spectator. */
    PARTICIPANT,
    /** A participant in a room where no facilitator has been present for long. */
    DEPUTY,
    /** A facilitator. */
    FACILITATOR
}
