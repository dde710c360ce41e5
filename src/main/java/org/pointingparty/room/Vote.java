package org.pointingparty.room;

import java.util.Optional;

/**
 * Play a card, or another one in its place.
 *
 * @param card its label
 * @param round the round it is played in
 */
public record Vote(String card, String round) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        if (room.participants().get(by).role() == Role.SPECTATOR) {
            return Decision.refuse(Reason.SPECTATOR);
        }
        Optional<Rejection> objection = room.objectionToVotingIn(round);
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        return room.deck().card(card)
                .map(played -> Decision.accept(new RoomEvent.VoteCast(by, room.open().id(), played)))
                .orElseGet(() -> Decision.refuse(Reason.CARD_NOT_IN_DECK));
    }

    /** Never says the card. */
    @Override
    public String toString() {
        return "Vote[round=" + round + "]";
    }
}
