package org.pointingparty.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointingparty.room.RoomId;

/** All that a journal keeps of a room, at once, for tests. */
public final class KeptChanges {

    private KeptChanges() {
    }

    /** The changes of this room, oldest first; empty if they cannot be read. */
    public static Optional<List<KeptChange>> of(RoomJournal journal, RoomId room) {
        List<KeptChange> changes = new ArrayList<>();
        return journal.changes(room, changes::add) ? Optional.of(changes) : Optional.empty();
    }
}
