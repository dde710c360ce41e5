package org.pointingparty.live.admission;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.TicketEvent;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.ticket.TicketDraft;

/**
 * How much history somebody, or a room, may write within an hour: so many changes, and so many characters. After a
 * quiet hour some of the changes, and all of the characters, may come at once. Thread-safe.
 */
final class Allowance {

    /** What the journal writes of any event beside its texts. */
    private static final long EVENT = 128;

    private static final Duration HOUR = Duration.ofHours(1);

    private final Budget changes;
    private final Budget characters;

    private Allowance(int changes, int atOnce, int characters, LongSupplier clock) {
        this.changes = new Budget(changes, HOUR, atOnce, clock);
        this.characters = new Budget(characters, HOUR, characters, clock);
    }

    /**
     * That of one visitor: ten changes a second, five thousand at once, and five full imports of a thousand tickets.
     *
     * @param clock nanoseconds of a monotonic clock
     */
    static Allowance ofVisitor(LongSupplier clock) {
        return new Allowance(36_000, 5_000, 16_000_000, clock);
    }

    /**
     * That of one room for what is typed in it: ten people who write a description every two seconds, or ten full
     * imports.
     *
     * @param clock nanoseconds of a monotonic clock
     */
    static Allowance ofRoom(LongSupplier clock) {
        return new Allowance(18_000, 3_000, 32_000_000, clock);
    }

    boolean hasChanges() {
        return changes.isLeft();
    }

    boolean hasCharacters() {
        return characters.isLeft();
    }

    /** Counts the one change that these events make up. */
    void spend(List<RoomEvent> events) {
        changes.spend(1);
        characters.spend(events.stream().mapToLong(Allowance::characters).sum());
    }

    private static long characters(RoomEvent event) {
        if (event instanceof TicketEvent.TicketAdded added) {
            return characters(added.draft());
        } else if (event instanceof TicketEvent.TicketEdited edited) {
            return characters(edited.draft());
        } else if (event instanceof UpkeepEvent.RoomCreated created) {
            return EVENT + created.tickets().stream().mapToLong(Allowance::characters).sum();
        }
        return EVENT;
    }

    private static long characters(TicketDraft draft) {
        return EVENT + draft.key().length() + draft.title().length() + draft.description().length()
                + draft.link().length();
    }
}
