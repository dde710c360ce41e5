package org.pointingparty.room.event;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.round.Deadlines;
import org.pointingparty.room.round.RoundId;
import org.pointingparty.room.round.Timer;

/** What has happened to the countdown and the timer of a voting round. */
public sealed interface TimeEvent extends RoomEvent {

    /** All present voters have voted, and the countdown to the reveal has begun. */
    record CountdownBegun(RoundId round, Instant time) implements TimeEvent {
        /** A time of null becomes the epoch. */
        public CountdownBegun(RoundId round, @Nullable Instant time) {
            this.round = round;
            this.time = Objects.requireNonNullElse(time, Instant.EPOCH);
        }

        /** A countdown that began at an unknown time. */
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

    /** A countdown ended without a reveal, because not every present voter had voted any longer. */
    record CountdownStopped(RoundId round) implements TimeEvent {

        @Override
        public Room applyTo(Room room) {
            return room.with(room.voting().with(room.voting().deadlines().counting(null)));
        }
    }

    /** Somebody called off a countdown; the round waits to be revealed by hand. */
    record RevealHeld(RoundId round) implements TimeEvent {

        @Override
        public Room applyTo(Room room) {
            return room.with(room.voting().with(room.voting().deadlines().holding()));
        }
    }

    /** A timer was set for the round, starting at this time. */
    record TimerSet(RoundId round, int seconds, boolean reveal, Instant time) implements TimeEvent {
        /** A time of null becomes the epoch. */
        public TimerSet(RoundId round, int seconds, boolean reveal, @Nullable Instant time) {
            this.round = round;
            this.seconds = seconds;
            this.reveal = reveal;
            this.time = Objects.requireNonNullElse(time, Instant.EPOCH);
        }

        /** A timer that was set at an unknown time. */
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

    /** The timer was stopped; the round goes on without one. */
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
