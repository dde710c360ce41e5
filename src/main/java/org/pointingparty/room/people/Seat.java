package org.pointingparty.room.people;

/** The state of a participant's seat. */
public enum Seat {
    /** The participant is in the room. */
    TAKEN,
    /** The participant has left and may come back. */
    LEFT,
    /** The participant was removed and may come back only once admitted. */
    REMOVED,
    /** The participant was removed and asks to be admitted. */
    KNOCKING,
    /** The participant was removed, has asked to be admitted, and was not. */
    DECLINED;

    /** Whether the participant was removed and has not been admitted since. */
    public boolean isRemoved() {
        return this == REMOVED || this == KNOCKING || this == DECLINED;
    }
}
