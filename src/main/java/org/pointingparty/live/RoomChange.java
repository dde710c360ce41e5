package org.pointingparty.live;

import java.util.List;
import org.pointingparty.room.RoomEvent;

/**
 * What listeners hear: something has changed in a room, and is already in the journal.
 *
 * @param state the room after the change
 * @param events what happened; empty if only the attendance changed
 */
public record RoomChange(RoomState state, List<RoomEvent> events) {
}
