package org.pointingparty.room.command;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.event.TimeEvent;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.round.RoundId;
import org.pointingparty.room.round.Timer;
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
    public static Decision decide(Room room, RoomCommand command, @Nullable ParticipantId by, Attendance there) {
        Optional<Rejection> objection = Permissions.objection(command, room.standing(by, there), room.policy());
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        if (room.archived() && !Permissions.allowAtRest(command)) {
            return Decision.refuse(Reason.ARCHIVED);
        }
        Decision decision = asked(command, room, by, there);
        return decision instanceof Decision.Accepted accepted
                ? withReveal(room, accepted, by, there.present())
                : decision;
    }

    /** Without a seat only commands that need no permission get this far, and these ignore the sender. */
    @SuppressWarnings("NullAway")
    private static Decision asked(RoomCommand command, Room room, @Nullable ParticipantId by, Attendance there) {
        return command.decide(room, by, there);
    }

    private static Decision withReveal(Room room, Decision.Accepted decision, @Nullable ParticipantId by,
            Set<ParticipantId> present) {
        Room next = RoomEvent.applyAll(room, decision.events());
        boolean mayComplete = decision.events().stream().anyMatch(RoomEvent::mayComplete);
        if (!mayComplete || !next.isComplete(present, by)) {
            return decision;
        }
        boolean completed = !room.isComplete(present, by);
        RoundId round = next.round().id();
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
        SeeFacilitator sight = new SeeFacilitator(now, present);
        return sight.isDue(room) ? Optional.of(sight) : dueInRound(room, now, present);
    }

    private static Optional<RoomCommand> dueInRound(Room room, Instant now, Set<ParticipantId> present) {
        if (!(room.open() instanceof Voting voting)) {
            return Optional.empty();
        }
        String round = voting.id().toString();
        Instant reveal = voting.deadlines().reveal();
        if (reveal != null && !now.isBefore(reveal)) {
            return Optional.of(new EndCountdown(round, now, present));
        }
        Timer timer = voting.deadlines().running();
        return timer != null && timer.isDue(now) ? Optional.of(new EndTimer(round, now)) : Optional.empty();
    }
}
