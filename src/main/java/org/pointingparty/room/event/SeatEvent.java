package org.pointingparty.room.event;

import org.pointingparty.room.Room;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.Role;
import org.pointingparty.room.people.Seat;
import org.pointingparty.room.people.VisitorId;

/** What has happened to participants: their seats, names, roles, and who facilitates. */
public sealed interface SeatEvent extends RoomEvent {

    /** A visitor took a seat, as a voter. */
    record ParticipantJoined(ParticipantId participant, VisitorId visitor, String name) implements SeatEvent {
        @Override
        public Room applyTo(Room room) {
            Participant newcomer = new Participant(participant, visitor, name, Role.VOTER, false, Seat.TAKEN);
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

    /** A participant was removed, and so was that participant's unrevealed vote. */
    record ParticipantRemoved(ParticipantId participant) implements SeatEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.participants().with(room.participants().get(participant).in(Seat.REMOVED)))
                    .withoutSecretVote(participant);
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

    /** A participant became a facilitator. */
    record FacilitatorAppointed(ParticipantId participant) implements SeatEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.participants().with(room.participants().get(participant).facilitating(true)));
        }
    }

    /** A participant stopped being a facilitator. */
    record FacilitatorResigned(ParticipantId participant) implements SeatEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.participants().with(room.participants().get(participant).facilitating(false)));
        }
    }
}
