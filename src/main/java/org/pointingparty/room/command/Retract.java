package org.pointingparty.room.command;

import java.util.Optional;
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
public record Retract(String round) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<Rejection> objection = room.objectionToVotingIn(round);
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        return room.open().hasVoted(by)
                ? Decision.accept(new RoundEvent.VoteRetracted(by, room.open().id()))
                : Decision.refuse(Reason.NO_VOTE);
    }
}
