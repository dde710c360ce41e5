package org.pointingparty.room.event;

import java.time.Instant;
import java.util.List;
import org.pointingparty.room.Room;

/** What has happened in a room. Closed vocabulary, past tense; applying an event never fails. */
public sealed interface RoomEvent
        permits SeatEvent, RoundEvent, TicketEvent, TimeEvent, RevealedEvent, UpkeepEvent {

    /** The room after this event, its version unchanged. */
    Room applyTo(Room room);

    /** The room after one change, which these events are: its version is one higher. */
    static Room applyAll(Room room, List<RoomEvent> events) {
        Room changed = room;
        for (RoomEvent event : events) {
            changed = event.applyTo(changed);
        }
        return changed.versioned(room.version() + 1);
    }

    /** Whether this may have been what a round was waiting for. */
    default boolean mayComplete() {
        return false;
    }

    /** The same event with the time at which it happens, if it is of a kind whose time is kept. */
    default RoomEvent at(Instant now) {
        return this;
    }
}
