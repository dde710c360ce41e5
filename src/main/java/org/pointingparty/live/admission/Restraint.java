package org.pointingparty.live.admission;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.command.Decision;
import org.pointingparty.room.command.EraseMe;
import org.pointingparty.room.command.Join;
import org.pointingparty.room.command.Leave;
import org.pointingparty.room.command.Nudge;
import org.pointingparty.room.command.RoomCommand;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.TicketEvent;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.Participants;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/**
 * What this node does not do for a room now though the room would allow it: nudge at once again, hold more, write more
 * than is kept in an hour, or let in more people than may be in it, unless who comes is a facilitator.
 */
public final class Restraint {

    private static final Duration BETWEEN_NUDGES = Duration.ofSeconds(10);

    private final Budget nudges;
    private final Supplier<Optional<Rejection>> memory;
    private final Function<Participants, Optional<Rejection>> people;
    private final Spending spending;

    /**
     * No restraint yet.
     *
     * @param clock nanoseconds of a monotonic clock
     * @param memory why the rooms of this node may not hold more, if so
     * @param people why a room may not have these participants, if so
     * @param spending what is written into the room's history
     */
    public Restraint(LongSupplier clock, Supplier<Optional<Rejection>> memory,
            Function<Participants, Optional<Rejection>> people, Spending spending) {
        this.nudges = new Budget(1, BETWEEN_NUDGES, 1, clock);
        this.memory = memory;
        this.people = people;
        this.spending = spending;
    }

    /** Why a command is refused, by the room or by this node, if it is; null is nobody in the room, or the clock. */
    public Optional<Rejection> refusal(
            RoomCommand command, @Nullable ParticipantId by, Decision decision, Room room) {
        return decision.rejection()
                .or(() -> objection(command, decision.events(), room))
                .or(() -> visitor(command, by, room).flatMap(who -> spending.refusal(who, decision.events())));
    }

    /** Who writes a change that counts; whoever leaves or wants to be forgotten always may. */
    private static Optional<VisitorId> visitor(RoomCommand command, @Nullable ParticipantId by, Room room) {
        if (command instanceof Leave || command instanceof EraseMe) {
            return Optional.empty();
        }
        return command instanceof Join join
                ? Optional.of(join.visitor())
                : room.participants().of(by).map(Participant::visitor);
    }

    private Optional<Rejection> objection(RoomCommand command, List<RoomEvent> events, Room room) {
        if (command instanceof Join join) {
            return objection(join, RoomEvent.applyAll(room, events).participants());
        }
        if (command instanceof Nudge && !nudges.take()) {
            return Optional.of(Rejection.of(Reason.NUDGED_JUST_NOW));
        }
        return events.stream().anyMatch(TicketEvent.TicketAdded.class::isInstance) ? memory.get() : Optional.empty();
    }

    private Optional<Rejection> objection(Join join, Participants next) {
        return next.of(join.visitor()).filter(Participant::facilitator).isPresent()
                ? Optional.empty()
                : people.apply(next);
    }
}
