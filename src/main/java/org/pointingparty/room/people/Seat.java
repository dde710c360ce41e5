package org.pointingparty.room.people;

/** What has become of somebody's seat. */
public enum Seat {
    /** The participant is in the room. */
    TAKEN,
    /** The participant has left and may come back. */
    LEFT,
    /** The participant was removed and may come back only if let in. */
    REMOVED
}
