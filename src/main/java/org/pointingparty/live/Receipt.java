package org.pointingparty.live;

/** What became of a change that the journal was asked to keep. */
public enum Receipt {
    /** It is kept. */
    APPENDED,
    /** Another writer has kept a change of this version, or the room is gone; nothing was kept now. */
    CONFLICT,
    /** It could not be kept in time; a change that was under way may turn up all the same. */
    UNAVAILABLE
}
