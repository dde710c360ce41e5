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

/** What a room answers to commands, and what the clock asks of it. Deterministic; changes nothing. */
public final class Deciding {

    private Deciding() {
    }

    /**
     * What this command leads to. A command that completes a round reveals it too, or begins the countdown to that,
     * unless the policy leaves it to people; a round that somebody's absence has completed before waits to be asked.
     *
     * @param by who asks; ignored by commands that need no seat
     * @param there who is there; the asking participant counts as present in any case
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

    /** What the clock asks of this room at this moment, if anything. */
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
