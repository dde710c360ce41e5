package org.pointingparty.room.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.round.Commitment;
import org.pointingparty.room.round.RoundId;
import org.pointingparty.room.round.Times;
import org.pointingparty.room.round.Voting;
import org.pointingparty.room.ticket.TicketId;

/** What has happened to rounds and votes, up to and including the reveal. */
public sealed interface RoundEvent extends RoomEvent {

    /** The event that opens the room's next round, on this ticket. */
    static RoundEvent opening(Room room, TicketId ticket) {
        return new RoundStarted(new RoundId(room.lastRound() + 1), ticket);
    }

    /**
     * The event that opens a round on the next open ticket. If no other ticket is open, or the round was a quick vote
     * before the party began, the event that leaves the room without a round.
     */
    static RoundEvent goingOn(Room room, TicketId behind) {
        if (behind.equals(TicketId.NONE) && !room.hasBegun()) {
            return new BacklogFinished();
        }
        return room.backlog().openAfter(behind)
                .map(ticket -> opening(room, ticket.id()))
                .orElseGet(BacklogFinished::new);
    }

    /** A round was opened. The one open before is over, and dropped unless it was revealed. The time may be null. */
    record RoundStarted(RoundId round, TicketId ticket, @Nullable Instant time) implements RoundEvent {
        /** A round opened at an unknown time. */
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

    /** A voter played a card, for the first time or in place of another. The commitment may be null. */
    record VoteCast(ParticipantId participant, RoundId round, Card card, @Nullable Commitment commitment)
            implements RoundEvent {
        /** A vote without a commitment. */
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

        /** Tells who has voted, never which card. */
        @Override
        public String toString() {
            return "VoteCast[participant=" + participant + ", round=" + round + "]";
        }
    }

    /** A voter took back a vote. */
    record VoteRetracted(ParticipantId participant, RoundId round) implements RoundEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.voting().without(participant));
        }
    }

    /** Those who had not voted were reminded that the others are waiting. */
    record VotersNudged(RoundId round) implements RoundEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.voting().nudging());
        }
    }

    /** All cards were shown. The time may be null. */
    record RoundRevealed(RoundId round, @Nullable Instant time) implements RoundEvent {
        /** A reveal at an unknown time. */
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

    /** There was no ticket to go on with; the open round is over. The time may be null. */
    record BacklogFinished(@Nullable Instant time) implements RoundEvent {
        /** An end at an unknown time. */
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
}
