package org.pointingparty.room;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A round whose cards lie open.
 *
 * @param id its number
 * @param ticket what was voted on
 * @param deck of which the cards are
 * @param votes everybody's card
 * @param tally what they come to
 * @param statistics what they say beyond that
 * @param times when it was open
 */
public record Revealed(
        RoundId id,
        TicketId ticket,
        Deck deck,
        Map<ParticipantId, Card> votes,
        Tally tally,
        Statistics statistics,
        Times times) implements Round {

    /** Copies the votes, keeping their order. */
    public Revealed {
        votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
    }

    /** The same round as if this participant had not voted. */
    Revealed without(ParticipantId voter) {
        Map<ParticipantId, Card> fewer = new LinkedHashMap<>(votes);
        if (fewer.remove(voter) == null) {
            return this;
        }
        Tally fresh = Tally.of(deck, fewer.values());
        return new Revealed(id, ticket, deck, fewer, fresh, Statistics.of(fresh, deck, fewer), times);
    }

    Revealed left(Instant at) {
        return new Revealed(id, ticket, deck, votes, tally, statistics, times.left(at));
    }
}
