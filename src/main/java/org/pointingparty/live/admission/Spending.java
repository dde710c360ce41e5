package org.pointingparty.live.admission;

import java.util.List;
import java.util.Optional;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.event.TicketEvent;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/**
 * What is written into the history of one room, and by whom. A visitor's changes are counted, whatever they are; of a
 * room only what is typed is, so that nobody who votes or drives is refused for what others have done. Thread-safe.
 */
public final class Spending {

    private final Allowances visitors;
    private final Allowance typed;

    /**
     * Nothing has been written in this room yet.
     *
     * @param visitors how much each visitor may write
     */
    Spending(Allowances visitors) {
        this.visitors = visitors;
        this.typed = visitors.ofRoom();
    }

    /** Counts the change that these events make up, or says why it is not to be made. */
    Optional<Rejection> refusal(VisitorId visitor, List<RoomEvent> events) {
        Allowance own = visitors.of(visitor);
        boolean types = events.stream().anyMatch(Spending::isTyped);
        if (!own.hasChanges()) {
            return Optional.of(Rejection.of(Reason.TOO_FAST));
        }
        if (types && !(own.hasCharacters() && typed.hasChanges() && typed.hasCharacters())) {
            return Optional.of(Rejection.of(Reason.TOO_MUCH_TYPED));
        }
        own.spend(events);
        if (types) {
            typed.spend(events);
        }
        return Optional.empty();
    }

    private static boolean isTyped(RoomEvent event) {
        return event instanceof TicketEvent.TicketAdded || event instanceof TicketEvent.TicketEdited
                || event instanceof TicketEvent.TicketMoved || event instanceof TicketEvent.TicketDeleted
                || event instanceof TicketEvent.TicketRestored || event instanceof UpkeepEvent.RoomRetitled
                || event instanceof SeatEvent.ParticipantRenamed;
    }
}
