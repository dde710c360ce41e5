package org.pointingparty.room.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.RevealedEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.Role;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.round.Revealed;

/**
 * Say whether one supports the proposal.
 *
 * @param support {@code yes} or {@code no}
 * @param round the round in which the estimate was proposed
 */
public record AnswerProposal(@Nullable String support, @Nullable String round) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<Rejection> objection = room.objectionTo(round);
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        if (room.participants().get(by).role() == Role.SPECTATOR) {
            return Decision.refuse(Reason.SPECTATOR);
        }
        if (!(room.open() instanceof Revealed revealed) || revealed.aftermath().proposal() == null) {
            return Decision.refuse(Reason.NO_PROPOSAL);
        }
        return switch (support == null ? "" : support) {
            case "yes" -> answer(room, by, true);
            case "no" -> answer(room, by, false);
            default -> Decision.refuse(Reason.SUPPORT_UNKNOWN);
        };
    }

    private static Decision answer(Room room, ParticipantId by, boolean support) {
        return Decision.accept(new RevealedEvent.ProposalAnswered(by, room.round().id(), support));
    }
}
