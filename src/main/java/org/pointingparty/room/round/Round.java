package org.pointingparty.room.round;

import java.util.Map;
import java.util.Optional;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.ticket.TicketId;

/** One vote on one ticket: first {@link Voting}, then {@link Revealed}. */
public sealed interface Round permits Voting, Revealed {

    /** Its number in the room. */
    RoundId id();

    /** The ticket that is voted on; {@link TicketId#NONE} in a quick vote. */
    TicketId ticket();

    /** Whether it is a vote without a ticket. */
    default boolean isQuick() {
        return ticket().equals(TicketId.NONE);
    }

    /** When the round was opened, revealed and left, as far as that has happened. */
    Times times();

    /** The card of each voter; secret while {@link Voting}. */
    Map<ParticipantId, Card> votes();

    /** The commitments, by voter; only their hashes may leave the server while {@link Voting}. */
    Map<ParticipantId, Commitment> commitments();

    /** The card this participant played, if any; while {@link Voting} only that participant may see it. */
    default Optional<Card> vote(ParticipantId participant) {
        return Optional.ofNullable(votes().get(participant));
    }

    /** Whether this participant has played a card. */
    default boolean hasVoted(ParticipantId participant) {
        return votes().containsKey(participant);
    }
}
