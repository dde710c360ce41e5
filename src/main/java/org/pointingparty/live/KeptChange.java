package org.pointingparty.live;

import java.time.Instant;
import java.util.List;
import org.pointingparty.room.event.RoomEvent;

/**
 * One change of a room, as the journal has kept it.
 *
 * @param keptAt when it was kept
 * @param events what happened, unrevealed votes included: a secret
 */
public record KeptChange(Instant keptAt, List<RoomEvent> events) {

    /** Copies the events. */
    public KeptChange {
        events = List.copyOf(events);
    }
}
