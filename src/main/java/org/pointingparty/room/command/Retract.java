package org.pointingparty.room.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/**
 * Take back one's vote.
 *
 * @param round the round it was cast in
 */
public record Retract(@Nullable String round) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<Rejection> objection = room.objectionToVotingIn(round);
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        return room.round().hasVoted(by)
                ? Decision.accept(new RoundEvent.VoteRetracted(by, room.round().id()))
                : Decision.refuse(Reason.NO_VOTE);
    }
}
