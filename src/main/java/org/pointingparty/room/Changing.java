package org.pointingparty.room;

/** Until when a vote may be changed. */
public enum Changing implements Choice {
    /** Until the cards are revealed. */
    UNTIL_REVEAL,
    /** After that as well, and is then marked as changed. */
    AFTER_REVEAL
}
