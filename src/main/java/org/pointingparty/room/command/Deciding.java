package org.pointingparty.room.command;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.event.TimeEvent;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.round.RoundId;
import org.pointingparty.room.round.Voting;

/** Decides what commands lead to, and which command the clock gives. Deterministic, without side effects. */
public final class Deciding {

    private Deciding() {
    }

    /**
     * Decides what this command leads to. A command that completes a round also reveals it or begins its countdown,
     * unless the policy says by hand. A round that was already complete before the command, because voters have gone,
     * waits to be revealed by hand.
     *
     * @param by the participant who sends the command; ignored by commands that need no seat
     * @param there who is there; the sender counts as present in any case
     */
    public static Decision decide(Room room, RoomCommand command, ParticipantId by, Attendance there) {
        Optional<Rejection> objection = Permissions.objection(command, room.standing(by, there), room.policy());
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        if (room.archived() && !Permissions.allowAtRest(command)) {
            return Decision.refuse(Reason.ARCHIVED);
        }
        Decision decision = command.decide(room, by, there);
        return decision instanceof Decision.Accepted accepted
                ? withReveal(room, accepted, by, there.present())
                : decision;
    }

    private static Decision withReveal(Room room, Decision.Accepted decision, ParticipantId by,
            Set<ParticipantId> present) {
        Room next = RoomEvent.applyAll(room, decision.events());
        boolean mayComplete = decision.events().stream().anyMatch(RoomEvent::mayComplete);
        if (!mayComplete || !next.isComplete(present, by)) {
            return decision;
        }
        boolean completed = !room.isComplete(present, by);
        RoundId round = next.open().id();
        return switch (room.policy().reveal()) {
            case AT_ONCE -> completed ? decision.and(new RoundEvent.RoundRevealed(round)) : decision;
            case COUNTDOWN -> (completed || room.isCountingDown()) && mayCountDown(next)
                    ? decision.and(new TimeEvent.CountdownBegun(round))
                    : decision;
            case BY_HAND -> decision;
        };
    }

    private static boolean mayCountDown(Room room) {
        return !room.isCountingDown() && !room.voting().deadlines().held();
    }

    /** The command that the clock gives to this room at this moment, if any. */
    public static Optional<RoomCommand> due(Room room, Instant now, Set<ParticipantId> present) {
        if (!(room.open() instanceof Voting voting)) {
            return Optional.empty();
        }
        String round = voting.id().toString();
        Optional<RoomCommand> countdown = voting.deadlines().reveal()
                .filter(due -> !now.isBefore(due))
                .map(due -> new EndCountdown(round, now, present));
        return countdown.or(() -> voting.deadlines().running()
                .filter(timer -> timer.isDue(now))
                .map(timer -> new EndTimer(round, now)));
    }
}
