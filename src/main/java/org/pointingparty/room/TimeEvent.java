package org.pointingparty.room;

import java.time.Instant;
import java.util.Objects;

/** What has happened to the time that a voting round has. */
public sealed interface TimeEvent extends RoomEvent.OfTime {

    /** All present voters have voted: the round will be revealed, unless something comes between. */
    record CountdownBegun(RoundId round, Instant time) implements TimeEvent {
        /** Takes null for a time long ago. */
        public CountdownBegun {
            time = Objects.requireNonNullElse(time, Instant.EPOCH);
        }

        /** A countdown that began nobody knows when. */
        public CountdownBegun(RoundId round) {
            this(round, null);
        }

        @Override
        public Room applyTo(Room room) {
            return room.with(room.voting().with(room.voting().deadlines().counting(time)));
        }

        @Override
        public RoomEvent at(Instant now) {
            return new CountdownBegun(round, now);
        }
    }

    /** A countdown ended without a reveal, since not all present voters had voted any more. */
    record CountdownStopped(RoundId round) implements TimeEvent {

        @Override
        public Room applyTo(Room room) {
            return room.with(room.voting().with(room.voting().deadlines().counting(null)));
        }
    }

    /** Somebody called a countdown off; the round waits to be revealed by hand. */
    record RevealHeld(RoundId round) implements TimeEvent {

        @Override
        public Room applyTo(Room room) {
            return room.with(room.voting().with(room.voting().deadlines().holding()));
        }
    }
}
