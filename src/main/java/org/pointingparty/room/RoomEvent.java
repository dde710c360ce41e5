package org.pointingparty.room;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What has happened in a room. Closed vocabulary, past tense; applying an event never fails. */
public sealed interface RoomEvent {

    /** The room after this event, its version unchanged. */
    Room applyTo(Room room);

    /** Whether this may have been what a round was waiting for. */
    default boolean mayComplete() {
        return false;
    }

    /** Somebody opened a room with this title, deck and first tickets. */
    record RoomCreated(String title, Deck deck, List<TicketDraft> tickets) implements RoomEvent {
        @Override
        public Room applyTo(Room room) {
            Backlog backlog = Backlog.EMPTY;
            for (TicketDraft draft : tickets) {
                backlog = backlog.with(new TicketAdded(backlog.nextId(), draft).ticket());
            }
            return new Room(room.id(), title, deck, Participants.NOBODY, backlog, null, 0, room.version());
        }
    }

    /** A visitor took a seat, as a voter. */
    record ParticipantJoined(ParticipantId participant, VisitorId visitor, String name) implements RoomEvent {
        @Override
        public Room applyTo(Room room) {
            Participant newcomer = new Participant(participant, visitor, name, Role.VOTER, false);
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
            return room.with(room.participants().with(room.participants().get(participant).gone()));
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
            return role == Role.SPECTATOR && room.open() instanceof Voting voting
                    ? changed.with(voting.without(participant))
                    : changed;
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

    /** A round was opened; one that was open is dropped. */
    record RoundStarted(RoundId round, TicketId ticket) implements RoomEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(new Voting(round, ticket, Map.of()));
        }
    }

    /** A voter played a card, perhaps in place of another. */
    record VoteCast(ParticipantId participant, RoundId round, Card card) implements RoomEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.voting().with(participant, card));
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

    /** All cards were turned. */
    record RoundRevealed(RoundId round) implements RoomEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.voting().revealed(room.deck()));
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

    /** No ticket was left to go on with; the open round was closed. */
    record BacklogFinished() implements RoomEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with((Round) null);
        }
    }
}
