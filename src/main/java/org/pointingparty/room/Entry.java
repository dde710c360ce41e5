package org.pointingparty.room;

/** Who may come in. */
public enum Entry implements Choice {
    /** Whoever knows the room's address. */
    LINK,
    /** Whoever knows the room's code as well. */
    CODE
}
