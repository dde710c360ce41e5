package org.pointingparty.room.event;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.deck.Deck;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.round.Aftermath;
import org.pointingparty.room.round.Commitment;
import org.pointingparty.room.round.Proposal;
import org.pointingparty.room.round.Revealed;
import org.pointingparty.room.round.RoundId;
import org.pointingparty.room.round.Times;
import org.pointingparty.room.round.Voting;
import org.pointingparty.room.ticket.TicketId;

/** What has happened to a revealed round. */
public sealed interface RevealedEvent extends RoomEvent {

    /** A voter changed a vote after the reveal, or voted only then. */
    record VoteChanged(ParticipantId participant, RoundId round, Card card) implements RevealedEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.revealed().changed(participant, card));
        }

        /** Tells who has voted, never which card: the text may end up in a log. */
        @Override
        public String toString() {
            return "VoteChanged[participant=" + participant + ", round=" + round + "]";
        }
    }

    /** The team was asked whether it can support this estimate; answers to an earlier proposal are void. */
    record EstimateProposed(RoundId round, String estimate) implements RevealedEvent {
        @Override
        public Room applyTo(Room room) {
            Revealed revealed = room.revealed();
            return room.with(revealed.with(revealed.aftermath().with(new Proposal(estimate, Map.of()))));
        }
    }

    /** A voter supported the proposal or objected to it. */
    record ProposalAnswered(ParticipantId participant, RoundId round, boolean support) implements RevealedEvent {
        @Override
        public Room applyTo(Room room) {
            Revealed revealed = room.revealed();
            Proposal asked = Objects.requireNonNull(revealed.aftermath().proposal(), "nothing is proposed");
            return room.with(revealed.with(revealed.aftermath().with(asked.answered(participant, support))));
        }
    }

    /**
     * A past round, as a snapshot stores it. Cards are given by their labels; the deck is null if it is the room's
     * present one.
     */
    record RoundKept(RoundId round, TicketId ticket, Map<ParticipantId, String> cards,
            Map<ParticipantId, Commitment> commitments, Times times, Aftermath aftermath, @Nullable Deck deck)
            implements RevealedEvent {
        /** Copies the cards and the commitments. */
        public RoundKept {
            cards = Map.copyOf(cards);
            commitments = Map.copyOf(commitments);
        }

        @Override
        public Room applyTo(Room room) {
            return room.keeping(revealed(deck == null ? room.deck() : deck));
        }

        private Revealed revealed(Deck played) {
            Voting voting = Voting.opened(round, ticket, times);
            for (Map.Entry<ParticipantId, String> vote : new TreeMap<>(cards).entrySet()) {
                String label = vote.getValue();
                Card card = played.card(label).orElseGet(() -> Card.abstention(label));
                voting = voting.with(vote.getKey(), card, commitments.get(vote.getKey()));
            }
            return voting.revealed(played, times.revealed()).left(times.left()).with(aftermath);
        }
    }

    /** The last past round is open after all: how a snapshot stores a revealed round that is still open. */
    record RoundTakenUp(RoundId round) implements RevealedEvent {
        @Override
        public Room applyTo(Room room) {
            return room.takingUp(round);
        }
    }
}
