package org.pointingparty.room;

/** Who may drive: start, reveal, settle and move on, and see to the tickets. */
public enum Drivers implements Choice {
    /** Everybody who is in the room. */
    ANYONE,
    /** Facilitators; everybody in the room once no facilitator has been present for long. */
    FACILITATORS
}
