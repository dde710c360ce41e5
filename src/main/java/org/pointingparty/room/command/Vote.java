package org.pointingparty.room.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.event.RevealedEvent;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.Role;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.round.RoundId;
import org.pointingparty.room.round.Voting;

/**
 * Play a card, or change one's vote.
 *
 * @param card the card's label
 * @param round the round it is played in
 */
public record Vote(@Nullable String card, @Nullable String round) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        if (room.participants().get(by).role() == Role.SPECTATOR) {
            return Decision.refuse(Reason.SPECTATOR);
        }
        Optional<Rejection> objection = room.takesVotes() ? room.objectionTo(round) : room.objectionToVotingIn(round);
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        return room.deck().card(card)
                .map(played -> Decision.accept(event(room, by, played)))
                .orElseGet(() -> Decision.refuse(Reason.CARD_NOT_IN_DECK));
    }

    private static RoomEvent event(Room room, ParticipantId by, Card played) {
        RoundId round = room.round().id();
        return room.open() instanceof Voting
                ? new RoundEvent.VoteCast(by, round, played)
                : new RevealedEvent.VoteChanged(by, round, played);
    }

    /** The text never contains the card. */
    @Override
    public String toString() {
        return "Vote[round=" + round + "]";
    }
}
