package org.pointingparty.journal.commit;

import java.util.List;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.event.RoomEvent;

/**
 * One change of one room, to be kept.
 *
 * @param room which room
 * @param version the room's version after it
 * @param events what happened
 * @param json the events as text
 */
public record Change(RoomId room, long version, List<RoomEvent> events, String json) {
}
