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

/** What has happened to rounds and votes, up to the reveal. */
public sealed interface RoundEvent extends RoomEvent {

    /** What opens the room's next round on this ticket. */
    static RoundEvent opening(Room room, TicketId ticket) {
        return new RoundStarted(new RoundId(room.lastRound() + 1), ticket);
    }

    /** What opens the next round, or ends the party where no ticket is left behind the given one. */
    static RoundEvent goingOn(Room room, TicketId behind) {
        if (behind.equals(TicketId.NONE) && !room.hasBegun()) {
            return new BacklogFinished();
        }
        return room.backlog().openAfter(behind)
                .map(ticket -> opening(room, ticket.id()))
                .orElseGet(BacklogFinished::new);
    }

    /** A round was opened; one that was open is over, and dropped unless it was revealed. The time may be null. */
    record RoundStarted(RoundId round, TicketId ticket, @Nullable Instant time) implements RoundEvent {
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
    record VoteCast(ParticipantId participant, RoundId round, Card card, @Nullable Commitment commitment)
            implements RoundEvent {
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
    record VoteRetracted(ParticipantId participant, RoundId round) implements RoundEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.voting().without(participant));
        }
    }

    /** Those who had not voted were reminded that the others wait. */
    record VotersNudged(RoundId round) implements RoundEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.voting().nudging());
        }
    }

    /** All cards were turned. The time may be null. */
    record RoundRevealed(RoundId round, @Nullable Instant time) implements RoundEvent {
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

    /** No ticket was left to go on with; the open round was closed. The time may be null. */
    record BacklogFinished(@Nullable Instant time) implements RoundEvent {
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
}
