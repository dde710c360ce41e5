package org.pointingparty.room.people;

/** The state of a participant's seat. */
public enum Seat {
    /** The participant is in the room. */
    TAKEN,
    /** The participant has left and may come back. */
    LEFT,
    /** The participant was removed and may come back only once admitted. */
    REMOVED
}
