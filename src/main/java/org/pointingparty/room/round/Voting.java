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
 * A round that is not revealed yet: cards are played in secret.
 *
 * @param id its number
 * @param ticket the ticket that is voted on
 * @param votes the card of each voter; only the fact that somebody has voted may leave the server
 * @param commitments the commitments, by voter; only their hashes may leave the server
 * @param times when it was opened
 * @param nudged whether those who have not voted have been nudged
 * @param deadlines its countdown and timer
 */
public record Voting(
        RoundId id,
        TicketId ticket,
        Map<ParticipantId, Card> votes,
        Map<ParticipantId, Commitment> commitments,
        Times times,
        boolean nudged,
        Deadlines deadlines) implements Round {

    /** Copies the votes, keeping their order, and the commitments. */
    public Voting {
        votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
        commitments = Map.copyOf(commitments);
    }

    /** A round in which nobody has voted yet. */
    @InsideRoom
    public static Voting opened(RoundId id, TicketId ticket, Times times) {
        return new Voting(id, ticket, Map.of(), Map.of(), times, false, Deadlines.NONE);
    }

    /**
     * With this vote, in place of the voter's former vote and its commitment. A running countdown ends, since it was to
     * reveal other votes.
     *
     * @param commitment the commitment to the vote, or null
     */
    @InsideRoom
    public Voting with(ParticipantId voter, Card card, @Nullable Commitment commitment) {
        Map<ParticipantId, Card> more = new LinkedHashMap<>(votes);
        more.put(voter, card);
        return new Voting(id, ticket, more, committed(voter, commitment), times, nudged, deadlines.counting(null));
    }

    /** Without this voter's vote; if there was one, a running countdown ends too. */
    @InsideRoom
    public Voting without(ParticipantId voter) {
        if (!votes.containsKey(voter)) {
            return this;
        }
        Map<ParticipantId, Card> fewer = new LinkedHashMap<>(votes);
        fewer.remove(voter);
        return new Voting(id, ticket, fewer, committed(voter, null), times, nudged, deadlines.counting(null));
    }

    private Map<ParticipantId, Commitment> committed(ParticipantId voter, @Nullable Commitment commitment) {
        if (commitment == null && commitments.isEmpty()) {
            return commitments;
        }
        Map<ParticipantId, Commitment> others = new HashMap<>(commitments);
        others.compute(voter, (same, former) -> commitment);
        return others;
    }

    /** The same round after a nudge. */
    @InsideRoom
    public Voting nudging() {
        return new Voting(id, ticket, votes, commitments, times, true, deadlines);
    }

    /** The same round with these deadlines. */
    @InsideRoom
    public Voting with(Deadlines changed) {
        return new Voting(id, ticket, votes, commitments, times, nudged, changed);
    }

    /** This round, revealed at this time; null if the time is unknown. */
    @InsideRoom
    public Revealed revealed(Deck deck, @Nullable Instant at) {
        return Revealed.of(this, deck, at);
    }

    /** Tells who has voted, never which card. */
    @Override
    public String toString() {
        return "Voting[id=" + id + ", ticket=" + ticket + ", voted=" + votes.keySet() + "]";
    }
}
