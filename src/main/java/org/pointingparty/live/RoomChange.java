package org.pointingparty.live;

import java.util.List;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.SeatEvent;

/**
 * A change of a room, already in the journal, as its listeners are told.
 *
 * @param state the room after the change
 * @param events what happened; empty if only the attendance changed
 */
public record RoomChange(RoomState state, List<RoomEvent> events) {

    /** Whether it shows only who has come or gone, which is less urgent than what somebody has done. */
    public boolean isPresence() {
        return events.stream().allMatch(event -> event instanceof SeatEvent.ParticipantJoined
                || event instanceof SeatEvent.ParticipantReturned
                || event instanceof SeatEvent.ParticipantLeft);
    }
}
