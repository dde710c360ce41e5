package org.pointingparty.live;

import org.pointingparty.room.Room;
import org.pointingparty.room.RoomId;

/**
 * One room in a list of rooms.
 *
 * @param id its address
 * @param title what it is called
 * @param archived whether it is laid aside
 */
public record RoomTitle(RoomId id, String title, boolean archived) {

    /** This room as it is called now. */
    static RoomTitle of(Room room) {
        return new RoomTitle(room.id(), room.title(), room.archived());
    }

    /** A room in use. */
    public RoomTitle(RoomId id, String title) {
        this(id, title, false);
    }
}
