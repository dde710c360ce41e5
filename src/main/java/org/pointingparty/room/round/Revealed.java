package org.pointingparty.room.round;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.deck.Deck;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.ticket.TicketId;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * A round whose cards are shown.
 *
 * @param id its number
 * @param ticket the ticket that was voted on
 * @param deck the deck that was played with
 * @param votes the card of each voter
 * @param commitments the commitments, by voter, each with the card as it was revealed
 * @param tally the count of the votes
 * @param statistics further figures about the votes
 * @param times when it was opened, revealed and left
 * @param aftermath what has happened to it since the reveal
 */
public record Revealed(
        RoundId id,
        TicketId ticket,
        Deck deck,
        Map<ParticipantId, Card> votes,
        Map<ParticipantId, Commitment> commitments,
        Tally tally,
        Statistics statistics,
        Times times,
        Aftermath aftermath) implements Round {

    /** Copies the votes, keeping their order, and the commitments. */
    public Revealed {
        votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
        commitments = Map.copyOf(commitments);
    }

    static Revealed of(Voting voting, Deck deck, @Nullable Instant at) {
        Tally tally = Tally.of(deck, voting.votes().values());
        return new Revealed(voting.id(), voting.ticket(), deck, voting.votes(), voting.commitments(), tally,
                Statistics.of(tally, deck, voting.votes()), voting.times().revealed(at), Aftermath.NONE);
    }

    /** The same round as if this participant had not voted. */
    @InsideRoom
    public Revealed without(ParticipantId voter) {
        if (!votes.containsKey(voter)) {
            return with(aftermath.without(voter));
        }
        Map<ParticipantId, Card> fewer = new LinkedHashMap<>(votes);
        fewer.remove(voter);
        Map<ParticipantId, Commitment> others = new HashMap<>(commitments);
        others.remove(voter);
        return counted(fewer, others, aftermath.without(voter));
    }

    /** With this card for this voter, marked as changed unless it is the same card; a commitment stays. */
    @InsideRoom
    public Revealed changed(ParticipantId voter, Card card) {
        if (card.equals(votes.get(voter))) {
            return this;
        }
        Map<ParticipantId, Card> more = new LinkedHashMap<>(votes);
        more.put(voter, card);
        return counted(more, commitments, aftermath.changing(voter));
    }

    private Revealed counted(Map<ParticipantId, Card> cards, Map<ParticipantId, Commitment> committed,
            Aftermath since) {
        Tally fresh = Tally.of(deck, cards.values());
        return new Revealed(id, ticket, deck, cards, committed, fresh, Statistics.of(fresh, deck, cards), times, since);
    }

    /** Whether the round has no winner. */
    boolean isSplit() {
        return tally.outcome() != Outcome.WINNER;
    }

    /** Whether neither this round nor the one before has a winner, both on the same ticket; never in a quick vote. */
    @InsideRoom
    public boolean isSplitAgainAfter(Revealed before) {
        return !isQuick() && isSplit() && before.isSplit() && ticket.equals(before.ticket());
    }

    /** The same round with this aftermath. */
    @InsideRoom
    public Revealed with(Aftermath since) {
        return new Revealed(id, ticket, deck, votes, commitments, tally, statistics, times, since);
    }

    /** The same round, left at this time; null if the time is unknown. */
    @InsideRoom
    public Revealed left(@Nullable Instant at) {
        return new Revealed(id, ticket, deck, votes, commitments, tally, statistics, times.left(at), aftermath);
    }
}
