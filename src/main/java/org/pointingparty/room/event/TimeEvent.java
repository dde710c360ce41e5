package org.pointingparty.room.event;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.round.Deadlines;
import org.pointingparty.room.round.RoundId;
import org.pointingparty.room.round.Timer;

/** What has happened to the time that a voting round has. */
public sealed interface TimeEvent extends RoomEvent {

    /** All present voters have voted: the round will be revealed, unless something comes between. */
    record CountdownBegun(RoundId round, Instant time) implements TimeEvent {
        /** Takes null for a time long ago. */
        public CountdownBegun(RoundId round, @Nullable Instant time) {
            this.round = round;
            this.time = Objects.requireNonNullElse(time, Instant.EPOCH);
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

    /** The round got so much time from now on. */
    record TimerSet(RoundId round, int seconds, boolean reveal, Instant time) implements TimeEvent {
        /** Takes null for a time long ago. */
        public TimerSet(RoundId round, int seconds, boolean reveal, @Nullable Instant time) {
            this.round = round;
            this.seconds = seconds;
            this.reveal = reveal;
            this.time = Objects.requireNonNullElse(time, Instant.EPOCH);
        }

        /** A timer that was set nobody knows when. */
        public TimerSet(RoundId round, int seconds, boolean reveal) {
            this(round, seconds, reveal, null);
        }

        @Override
        public Room applyTo(Room room) {
            Timer timer = new Timer(time, seconds, reveal, false);
            return room.with(room.voting().with(room.voting().deadlines().timed(timer)));
        }

        @Override
        public RoomEvent at(Instant now) {
            return new TimerSet(round, seconds, reveal, now);
        }
    }

    /** The round goes on without a timer. */
    record TimerStopped(RoundId round) implements TimeEvent {

        @Override
        public Room applyTo(Room room) {
            return room.with(room.voting().with(room.voting().deadlines().timed(null)));
        }
    }

    /** The time is up. */
    record TimerRanOut(RoundId round) implements TimeEvent {

        @Override
        public Room applyTo(Room room) {
            Deadlines deadlines = room.voting().deadlines();
            Timer timer = Objects.requireNonNull(deadlines.timer(), "no timer runs");
            return room.with(room.voting().with(deadlines.timed(timer.ranOut())));
        }
    }
}
