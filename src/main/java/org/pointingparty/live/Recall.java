package org.pointingparty.live;

import org.pointingparty.room.Room;

/** What the journal knows of a room. */
public sealed interface Recall {

    /**
     * The room is kept.
     *
     * @param room as its changes have left it
     */
    record Found(Room room) implements Recall {
    }

    /** There is no such room. */
    record Absent() implements Recall {
    }

    /** The room is kept, but something in it cannot be read. */
    record Corrupt() implements Recall {
    }

    /** The journal does not answer. */
    record Unavailable() implements Recall {
    }
}
