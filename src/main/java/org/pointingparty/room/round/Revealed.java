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
 * A round whose cards lie open.
 *
 * @param id its number
 * @param ticket what was voted on
 * @param deck of which the cards are
 * @param votes everybody's card
 * @param commitments of those whose vote was committed to, each with the card as it was revealed
 * @param tally what they come to
 * @param statistics what they say beyond that
 * @param times when it was open
 * @param aftermath what has happened to it since then
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

    /** With another card of this voter, marked as changed unless it is the same; what was committed to stays. */
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

    /** Whether no card has won. */
    boolean isSplit() {
        return tally.outcome() != Outcome.WINNER;
    }

    /** Whether no card has won on the same ticket as in the round before; a quick vote is on none. */
    @InsideRoom
    public boolean isSplitAgainAfter(Revealed before) {
        return !isQuick() && isSplit() && before.isSplit() && ticket.equals(before.ticket());
    }

    @InsideRoom
    public Revealed with(Aftermath since) {
        return new Revealed(id, ticket, deck, votes, commitments, tally, statistics, times, since);
    }

    @InsideRoom
    public Revealed left(@Nullable Instant at) {
        return new Revealed(id, ticket, deck, votes, commitments, tally, statistics, times.left(at), aftermath);
    }
}
