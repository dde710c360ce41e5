package org.pointingparty.room;

import java.util.Optional;

/**
 * Remind those who have not voted that the others wait.
 *
 * @param round the open round
 */
public record Nudge(String round) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<Rejection> objection = room.objectionToVotingIn(round);
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        boolean awaited = room.participants().inRoom()
                .anyMatch(other -> other.votes() && !other.id().equals(by) && !room.open().hasVoted(other.id()));
        return awaited
                ? Decision.accept(new RoundEvent.VotersNudged(room.open().id()))
                : Decision.refuse(Reason.NOBODY_AWAITED);
    }
}
