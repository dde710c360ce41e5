package org.pointingparty.live;

import org.pointingparty.room.RoomId;

/**
 * What a list of rooms says of one.
 *
 * @param id its address
 * @param title what it is called
 * @param archived whether it is laid aside
 */
public record RoomTitle(RoomId id, String title, boolean archived) {

    /** A room in use. */
    public RoomTitle(RoomId id, String title) {
        this(id, title, false);
    }
}
