package org.pointingparty.live.admission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/** How much history each visitor may write, in all rooms; keeps count of those who were the last to. Thread-safe. */
final class Allowances {

    private static final int MOST = 20_000;

    private final LongSupplier clock;
    private final Map<VisitorId, Allowance> allowances = new Latest<>(MOST);

    /**
     * Nobody has written anything yet.
     *
     * @param clock nanoseconds of a monotonic clock
     */
    Allowances(LongSupplier clock) {
        this.clock = clock;
    }

    /** Counts the change by which this visitor opens a room, or says why it is not to be made. */
    Optional<Rejection> opening(VisitorId visitor, List<RoomEvent> events) {
        Allowance own = of(visitor);
        if (!own.hasChanges() || !own.hasCharacters()) {
            return Optional.of(Rejection.of(Reason.TOO_MUCH_TYPED));
        }
        own.spend(events);
        return Optional.empty();
    }

    Allowance ofRoom() {
        return Allowance.ofRoom(clock);
    }

    synchronized Allowance of(VisitorId visitor) {
        return allowances.computeIfAbsent(visitor, somebody -> Allowance.ofVisitor(clock));
    }
}
