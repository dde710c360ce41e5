package org.pointingparty.room;

/** Who may come in. */
public enum Entry implements Choice {
    /** Anybody who has the link. */
    LINK,
    /** Anybody who has the link and knows the room's code. */
    CODE
}
