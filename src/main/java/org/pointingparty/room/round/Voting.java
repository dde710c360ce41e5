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
 * A round in which cards are being played, unseen.
 *
 * @param id its number
 * @param ticket what is voted on
 * @param votes a secret: of it only who has voted may leave the server
 * @param commitments of those whose vote was committed to; of them only the hashes may leave the server
 * @param times when it was opened
 * @param nudged whether those who have not voted have been asked to
 * @param deadlines what happens because time passes
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

    @InsideRoom
    public static Voting opened(RoundId id, TicketId ticket, Times times) {
        return new Voting(id, ticket, Map.of(), Map.of(), times, false, Deadlines.NONE);
    }

    /**
     * With this card, in place of a former one and of what was committed to then; what the countdown counted down to is
     * another reveal now.
     *
     * @param commitment of the vote, or null
     */
    @InsideRoom
    public Voting with(ParticipantId voter, Card card, @Nullable Commitment commitment) {
        Map<ParticipantId, Card> more = new LinkedHashMap<>(votes);
        more.put(voter, card);
        return new Voting(id, ticket, more, committed(voter, commitment), times, nudged, deadlines.counting(null));
    }

    /** Without a card of this voter; if there was one, the countdown ends too. */
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

    @InsideRoom
    public Voting nudging() {
        return new Voting(id, ticket, votes, commitments, times, true, deadlines);
    }

    @InsideRoom
    public Voting with(Deadlines changed) {
        return new Voting(id, ticket, votes, commitments, times, nudged, changed);
    }

    @InsideRoom
    public Revealed revealed(Deck deck, @Nullable Instant at) {
        return Revealed.of(this, deck, at);
    }

    /** Says who has voted, never what. */
    @Override
    public String toString() {
        return "Voting[id=" + id + ", ticket=" + ticket + ", voted=" + votes.keySet() + "]";
    }
}
