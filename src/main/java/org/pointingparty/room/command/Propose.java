package org.pointingparty.room.command;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.event.RevealedEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.round.Revealed;
import org.pointingparty.room.ticket.Estimate;

/**
 * Ask a team at an impasse whether it can support an estimate.
 *
 * @param estimate a card of the deck or a number on none of them; null or empty for the higher of the leading cards
 * @param round the revealed round
 */
public record Propose(@Nullable String estimate, @Nullable String round) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<Rejection> objection = room.objectionTo(round);
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        if (!room.isAtImpasse()) {
            return Decision.refuse(Reason.NO_IMPASSE);
        }
        return Estimate.label(room.deck(), wanted(room.revealed()))
                .map(label -> Decision.accept(new RevealedEvent.EstimateProposed(room.round().id(), label)))
                .orElseGet(() -> Decision.refuse(Reason.ESTIMATE_UNUSABLE));
    }

    private String wanted(Revealed revealed) {
        List<Card> leaders = revealed.tally().leaders();
        if (estimate != null && !estimate.isEmpty()) {
            return estimate;
        }
        return leaders.isEmpty() ? "" : leaders.get(leaders.size() - 1).label();
    }
}
