package org.pointingparty.room.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/**
 * Remind those who are present and have not voted that the others are waiting.
 *
 * @param round the open round
 */
public record Nudge(@Nullable String round) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<Rejection> objection = room.objectionToVotingIn(round);
        return objection.map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new RoundEvent.VotersNudged(room.round().id())));
    }

    @Override
    public Decision decide(Room room, ParticipantId by, Attendance there) {
        Decision decision = decide(room, by);
        boolean received = room.awaited(there.present()::contains).anyMatch(other -> !other.id().equals(by));
        return decision.rejection().isPresent() || received ? decision : Decision.refuse(Reason.NOBODY_AWAITED);
    }
}
