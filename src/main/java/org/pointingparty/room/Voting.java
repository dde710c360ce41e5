package org.pointingparty.room;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A round in which cards are being played, unseen.
 *
 * @param id its number
 * @param ticket what is voted on
 * @param votes a secret: of it only who has voted may leave the server
 * @param times when it was opened
 * @param nudged whether those who have not voted have been asked to
 * @param deadlines what happens because time passes
 */
public record Voting(
        RoundId id, TicketId ticket, Map<ParticipantId, Card> votes, Times times, boolean nudged, Deadlines deadlines)
        implements Round {

    /** Copies the votes, keeping their order. */
    public Voting {
        votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
    }

    static Voting opened(RoundId id, TicketId ticket, Times times) {
        return new Voting(id, ticket, Map.of(), times, false, Deadlines.NONE);
    }

    /** With this card; what the countdown counted down to is another reveal now. */
    Voting with(ParticipantId voter, Card card) {
        Map<ParticipantId, Card> more = new LinkedHashMap<>(votes);
        more.put(voter, card);
        return new Voting(id, ticket, more, times, nudged, deadlines.counting(null));
    }

    /** Without a card of this voter; if there was one, the countdown ends too. */
    Voting without(ParticipantId voter) {
        if (!votes.containsKey(voter)) {
            return this;
        }
        Map<ParticipantId, Card> fewer = new LinkedHashMap<>(votes);
        fewer.remove(voter);
        return new Voting(id, ticket, fewer, times, nudged, deadlines.counting(null));
    }

    Voting nudging() {
        return new Voting(id, ticket, votes, times, true, deadlines);
    }

    Voting with(Deadlines changed) {
        return new Voting(id, ticket, votes, times, nudged, changed);
    }

    Revealed revealed(Deck deck, Instant at) {
        Tally tally = Tally.of(deck, votes.values());
        return new Revealed(id, ticket, deck, votes, tally, Statistics.of(tally, deck, votes), times.revealed(at));
    }

    /** Says who has voted, never what. */
    @Override
    public String toString() {
        return "Voting[id=" + id + ", ticket=" + ticket + ", voted=" + votes.keySet() + "]";
    }
}
