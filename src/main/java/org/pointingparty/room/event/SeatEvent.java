package org.pointingparty.room.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.people.Mandate;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.Participants;
import org.pointingparty.room.people.Role;
import org.pointingparty.room.people.Seat;
import org.pointingparty.room.people.VisitorId;

/** What has happened to participants: their seats, names, roles, and who facilitates. */
public sealed interface SeatEvent extends RoomEvent {

    /** A visitor took a seat, as a voter. */
    record ParticipantJoined(ParticipantId participant, VisitorId visitor, String name) implements SeatEvent {
        @Override
        public Room applyTo(Room room) {
            Participant newcomer = new Participant(participant, visitor, name, Role.VOTER, Mandate.NONE,
                    Seat.TAKEN);
            return room.with(room.participants().with(newcomer));
        }
    }

    /** Somebody who had left returned to the former seat, under this name. */
    record ParticipantReturned(ParticipantId participant, String name) implements SeatEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.participants().with(room.participants().get(participant).back(name)));
        }
    }

    /** A participant goes by another name. */
    record ParticipantRenamed(ParticipantId participant, String name) implements SeatEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.participants().with(room.participants().get(participant).named(name)));
        }
    }

    /** A participant left; a vote already cast stays. */
    record ParticipantLeft(ParticipantId participant) implements SeatEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.participants().with(room.participants().get(participant).in(Seat.LEFT)));
        }

        @Override
        public boolean mayComplete() {
            return true;
        }
    }

    /** A participant was removed, and with them their unrevealed vote and any mandate. */
    record ParticipantRemoved(ParticipantId participant) implements SeatEvent {
        @Override
        public Room applyTo(Room room) {
            Participant gone = room.participants().get(participant).facilitating(Mandate.NONE).in(Seat.REMOVED);
            return room.with(room.participants().with(gone)).withoutSecretVote(participant);
        }

        @Override
        public boolean mayComplete() {
            return true;
        }
    }

    /** Somebody who had been removed may come back. */
    record ParticipantAdmitted(ParticipantId participant) implements SeatEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.participants().with(room.participants().get(participant).in(Seat.LEFT)));
        }
    }

    /** Somebody who had been removed asked to be let in again. */
    record ParticipantKnocked(ParticipantId participant) implements SeatEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.participants().with(room.participants().get(participant).in(Seat.KNOCKING)));
        }
    }

    /** Somebody who asked to be let in again was not, and cannot ask any more. */
    record ParticipantDeclined(ParticipantId participant) implements SeatEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.participants().with(room.participants().get(participant).in(Seat.DECLINED)));
        }
    }

    /** A participant's name and votes were erased; the visitor may come back, as a newcomer. */
    record ParticipantErased(ParticipantId participant) implements SeatEvent {
        @Override
        public Room applyTo(Room room) {
            return room.erasing(participant);
        }

        @Override
        public boolean mayComplete() {
            return true;
        }
    }

    /** A participant changed roles; becoming a spectator withdraws an unrevealed vote. */
    record RoleChanged(ParticipantId participant, Role role) implements SeatEvent {
        @Override
        public Room applyTo(Room room) {
            Room changed = room.with(room.participants().with(room.participants().get(participant).as(role)));
            return role == Role.SPECTATOR ? changed.withoutSecretVote(participant) : changed;
        }

        @Override
        public boolean mayComplete() {
            return true;
        }
    }

    /** This visitor opened the room and will become a facilitator on joining. */
    record FacilitatorExpected(VisitorId visitor) implements SeatEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.participants().expecting(visitor));
        }
    }

    /** A participant became a facilitator: by right at no time in particular, or acting from this time on. */
    record FacilitatorAppointed(ParticipantId participant, boolean acting, @Nullable Instant time)
            implements SeatEvent {

        /** Forgets the time of one by right; one who acts since an unknown time, null, does so for ever. */
        public FacilitatorAppointed(ParticipantId participant, boolean acting, @Nullable Instant time) {
            this.participant = participant;
            this.acting = acting;
            this.time = acting ? time : null;
        }

        /** A facilitator by right. */
        public FacilitatorAppointed(ParticipantId participant) {
            this(participant, false, null);
        }

        /** A facilitator who acts. */
        public static FacilitatorAppointed acting(ParticipantId participant) {
            return by(Mandate.ACTING, participant);
        }

        /** A facilitator whose mandate is this, as that of the one who appoints. */
        public static FacilitatorAppointed by(Mandate mandate, ParticipantId participant) {
            return new FacilitatorAppointed(participant, mandate == Mandate.ACTING, null);
        }

        @Override
        public Room applyTo(Room room) {
            Participant appointed = room.participants().get(participant)
                    .facilitating(acting ? Mandate.ACTING : Mandate.RIGHT);
            Participants next = room.participants().with(appointed);
            return room.with(acting && next.led().isEmpty() ? next.led(time) : next);
        }

        @Override
        public RoomEvent at(Instant now) {
            return new FacilitatorAppointed(participant, acting, now);
        }
    }

    /** A facilitator by right was there at this time while somebody acted; null is a time that is not known. */
    record FacilitatorSeen(@Nullable Instant time) implements SeatEvent {
        @Override
        public Room applyTo(Room room) {
            boolean counts = time != null && room.participants().led().isPresent();
            return counts ? room.with(room.participants().led(time)) : room;
        }

        @Override
        public RoomEvent at(Instant now) {
            return new FacilitatorSeen(now);
        }
    }

    /** A participant stopped being a facilitator. */
    record FacilitatorResigned(ParticipantId participant) implements SeatEvent {
        @Override
        public Room applyTo(Room room) {
            Participant resigned = room.participants().get(participant).facilitating(Mandate.NONE);
            return room.with(room.participants().with(resigned));
        }
    }
}
