package org.pointingparty.room.event;

import java.time.Instant;
import java.util.List;
import org.pointingparty.room.Room;

/** What has happened in a room. A closed vocabulary in the past tense; applying an event never fails. */
public sealed interface RoomEvent
        permits SeatEvent, RoundEvent, TicketEvent, TimeEvent, RevealedEvent, UpkeepEvent {

    /** The room after this event, with its version unchanged. */
    Room applyTo(Room room);

    /** The room after the one change that these events make up: its version is one higher. */
    static Room applyAll(Room room, List<RoomEvent> events) {
        Room changed = room;
        for (RoomEvent event : events) {
            changed = event.applyTo(changed);
        }
        return changed.versioned(room.version() + 1);
    }

    /** Whether this event may complete the open round. */
    default boolean mayComplete() {
        return false;
    }

    /** The same event with the time at which it happens, if events of its kind have one. */
    default RoomEvent at(Instant now) {
        return this;
    }
}
