package org.pointingparty.live;

import org.pointingparty.room.RoomId;

/**
 * What a list of rooms says of one.
 *
 * @param id its address
 * @param title what it is called
 */
public record RoomTitle(RoomId id, String title) {
}
