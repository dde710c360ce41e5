package org.pointingparty.room;

/** Until when a vote may be changed. */
public enum Changing implements Choice {
    /** Until the cards are revealed. */
    UNTIL_REVEAL,
    /** After the reveal too; such a vote is marked as changed. */
    AFTER_REVEAL
}
