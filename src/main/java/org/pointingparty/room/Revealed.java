package org.pointingparty.room;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

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
 */
public record Revealed(
        RoundId id,
        TicketId ticket,
        Deck deck,
        Map<ParticipantId, Card> votes,
        Map<ParticipantId, Commitment> commitments,
        Tally tally,
        Statistics statistics,
        Times times) implements Round {

    /** Copies the votes, keeping their order, and the commitments. */
    public Revealed {
        votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
        commitments = Map.copyOf(commitments);
    }

    static Revealed of(RoomEvent.RoundKept kept, Deck deck) {
        Voting voting = Voting.opened(kept.round(), kept.ticket(), kept.times());
        for (ParticipantId voter : kept.cards().keySet().stream().sorted().toList()) {
            String label = kept.cards().get(voter);
            Card card = deck.card(label).orElseGet(() -> Card.abstention(label));
            voting = voting.with(voter, card, kept.commitments().get(voter));
        }
        return voting.revealed(deck, kept.times().revealed()).left(kept.times().left());
    }

    /** The same round as if this participant had not voted. */
    Revealed without(ParticipantId voter) {
        Map<ParticipantId, Card> fewer = new LinkedHashMap<>(votes);
        if (fewer.remove(voter) == null) {
            return this;
        }
        Map<ParticipantId, Commitment> others = new HashMap<>(commitments);
        others.remove(voter);
        Tally fresh = Tally.of(deck, fewer.values());
        return new Revealed(id, ticket, deck, fewer, others, fresh, Statistics.of(fresh, deck, fewer), times);
    }

    Revealed left(Instant at) {
        return new Revealed(id, ticket, deck, votes, commitments, tally, statistics, times.left(at));
    }
}
