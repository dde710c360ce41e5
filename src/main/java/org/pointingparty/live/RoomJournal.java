package org.pointingparty.live;

import java.util.List;
import org.pointingparty.room.RoomEvent;
import org.pointingparty.room.RoomId;

/** What outlives memory: the events of every room, change by change. Thread-safe. */
public interface RoomJournal {

    /**
     * Keeps one change; when this returns, it is kept.
     *
     * @param version the room's version after the change, one more than that of the last
     */
    void append(RoomId room, long version, List<RoomEvent> events);

    /** All changes of a room from the first; empty if there is no such room. */
    List<List<RoomEvent>> read(RoomId room);
}
