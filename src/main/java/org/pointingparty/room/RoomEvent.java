package org.pointingparty.room;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What has happened in a room. Closed vocabulary, past tense; applying an event never fails. */
public sealed interface RoomEvent {

    /** The room after this event, its version unchanged. */
    Room applyTo(Room room);

    /** Whether this may have been what a round was waiting for. */
    default boolean mayComplete() {
        return false;
    }

    /** The same event with the time at which it happens, if it is of a kind whose time is kept. */
    default RoomEvent at(Instant now) {
        return this;
    }

    /** Somebody opened a room with this title, deck and first tickets. */
    record RoomCreated(String title, Deck deck, List<TicketDraft> tickets) implements RoomEvent {
        @Override
        public Room applyTo(Room room) {
            Backlog backlog = Backlog.EMPTY;
            for (TicketDraft draft : tickets) {
                backlog = backlog.with(new TicketAdded(backlog.nextId(), draft).ticket());
            }
            return new Room(room.id(), title, false, deck, room.policy(), Participants.NOBODY, backlog, null, 0, List.of(),
                    room.version());
        }
    }

    /** A visitor took a seat, as a voter. */
    record ParticipantJoined(ParticipantId participant, VisitorId visitor, String name) implements RoomEvent {
        @Override
        public Room applyTo(Room room) {
            Participant newcomer = new Participant(participant, visitor, name, Role.VOTER, false, Seat.TAKEN);
            return room.with(room.participants().with(newcomer));
        }
    }

    /** Somebody who had left took the former seat again. */
    record ParticipantReturned(ParticipantId participant, String name) implements RoomEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.participants().with(room.participants().get(participant).back(name)));
        }
    }

    /** A participant goes by another name. */
    record ParticipantRenamed(ParticipantId participant, String name) implements RoomEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.participants().with(room.participants().get(participant).named(name)));
        }
    }

    /** A participant left for good; a card already played stays. */
    record ParticipantLeft(ParticipantId participant) implements RoomEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.participants().with(room.participants().get(participant).in(Seat.LEFT)));
        }

        @Override
        public boolean mayComplete() {
            return true;
        }
    }

    /** A participant changed roles; becoming a spectator withdraws a vote that is not revealed. */
    record RoleChanged(ParticipantId participant, Role role) implements RoomEvent {
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

    /** The backlog got one more ticket at its end. */
    record TicketAdded(TicketId id, TicketDraft draft) implements RoomEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.backlog().with(ticket()));
        }

        Ticket ticket() {
            return Ticket.of(id, draft);
        }
    }

    /** A ticket has another key, title or description. */
    record TicketEdited(TicketId ticket, TicketDraft draft) implements RoomEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.backlog().with(ticket, before -> before.edited(draft)));
        }
    }

    /** A round was opened; one that was open is over, and dropped unless it was revealed. The time may be null. */
    record RoundStarted(RoundId round, TicketId ticket, Instant time) implements RoomEvent {
        /** A round that was opened nobody knows when. */
        public RoundStarted(RoundId round, TicketId ticket) {
            this(round, ticket, null);
        }

        @Override
        public Room applyTo(Room room) {
            return room.goneOn(Voting.opened(round, ticket, Times.opened(time)), time);
        }

        @Override
        public RoomEvent at(Instant now) {
            return new RoundStarted(round, ticket, now);
        }
    }

    /** A voter played a card, perhaps in place of another. The commitment may be null. */
    record VoteCast(ParticipantId participant, RoundId round, Card card, Commitment commitment) implements RoomEvent {
        /** A vote that nobody has committed to. */
        public VoteCast(ParticipantId participant, RoundId round, Card card) {
            this(participant, round, card, null);
        }

        @Override
        public Room applyTo(Room room) {
            return room.with(room.voting().with(participant, card, commitment));
        }

        @Override
        public boolean mayComplete() {
            return true;
        }

        /** Says who has voted, never what. */
        @Override
        public String toString() {
            return "VoteCast[participant=" + participant + ", round=" + round + "]";
        }
    }

    /** A voter took the card back. */
    record VoteRetracted(ParticipantId participant, RoundId round) implements RoomEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.voting().without(participant));
        }
    }

    /** All cards were turned. The time may be null. */
    record RoundRevealed(RoundId round, Instant time) implements RoomEvent {
        /** A reveal nobody knows when. */
        public RoundRevealed(RoundId round) {
            this(round, null);
        }

        @Override
        public Room applyTo(Room room) {
            return room.with(room.voting().revealed(room.deck(), time));
        }

        @Override
        public RoomEvent at(Instant now) {
            return new RoundRevealed(round, now);
        }
    }

    /** The team settled on an estimate. */
    record TicketEstimated(TicketId ticket, String estimate) implements RoomEvent {
        /** Checks that there is an estimate. */
        public TicketEstimated {
            Objects.requireNonNull(estimate, "estimate");
        }

        @Override
        public Room applyTo(Room room) {
            return room.with(room.backlog().with(ticket, settled -> settled.settled(estimate)));
        }
    }

    /** The team passed over a ticket for now. */
    record TicketSkipped(TicketId ticket) implements RoomEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.backlog().with(ticket, Ticket::passedOver));
        }
    }

    /** No ticket was left to go on with; the open round was closed. The time may be null. */
    record BacklogFinished(Instant time) implements RoomEvent {
        /** An end nobody knows when. */
        public BacklogFinished() {
            this(null);
        }

        @Override
        public Room applyTo(Room room) {
            return room.goneOn(null, time);
        }

        @Override
        public RoomEvent at(Instant now) {
            return new BacklogFinished(now);
        }
    }

    /** The team agreed on something else for its room. */
    record PolicyChanged(RoomPolicy policy) implements RoomEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(policy);
        }
    }

    /** This visitor opened the room, and will be a facilitator when taking a seat. */
    record FacilitatorExpected(VisitorId visitor) implements RoomEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.participants().expecting(visitor));
        }
    }

    /** A participant may facilitate from now on. */
    record FacilitatorAppointed(ParticipantId participant) implements RoomEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.participants().with(room.participants().get(participant).facilitating(true)));
        }
    }

    /** A participant facilitates no longer. */
    record FacilitatorResigned(ParticipantId participant) implements RoomEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.participants().with(room.participants().get(participant).facilitating(false)));
        }
    }

    /** A participant was removed; a vote that is not revealed goes too. */
    record ParticipantRemoved(ParticipantId participant) implements RoomEvent {
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

    /** Somebody who was removed may come back. */
    record ParticipantAdmitted(ParticipantId participant) implements RoomEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.participants().with(room.participants().get(participant).in(Seat.LEFT)));
        }
    }

    /** Those who had not voted were reminded that the others wait. */
    record VotersNudged(RoundId round) implements RoomEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.voting().nudging());
        }
    }

    /** What happens to the time that a round has; see there. */
    sealed interface OfTime extends RoomEvent permits TimeEvent { }

    /** What happens to a round whose cards lie open; see there. */
    sealed interface OfRevealed extends RoomEvent permits RevealedEvent { }

    /** What happens to the place of a ticket; see there. */
    sealed interface OfPlace extends RoomEvent permits PlaceEvent { }

    /** What happens to the room itself; see there. */
    sealed interface OfUpkeep extends RoomEvent permits UpkeepEvent { }
}
