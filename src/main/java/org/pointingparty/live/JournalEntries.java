package org.pointingparty.live;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.people.ParticipantId;

/**
 * Keeps the events of one room in the journal. Between an outcome that is unknown and its resolution the room is in
 * doubt. Not thread-safe, but for {@link #isInDoubt}; its room guards it.
 */
final class JournalEntries {

    private final RoomJournal journal;
    private volatile boolean inDoubt;

    /** @param journal where the events are kept */
    JournalEntries(RoomJournal journal) {
        this.journal = journal;
    }

    /**
     * Events as the journal keeps them: with commitments, which a pure room cannot make, and with their time, cut to
     * the millisecond.
     */
    static List<RoomEvent> of(Room room, List<RoomEvent> decided, Instant now) {
        Instant time = now.truncatedTo(ChronoUnit.MILLIS);
        return Commitments.in(room, decided).stream().map(event -> event.at(time)).toList();
    }

    /** Whether it is unknown what became of the last events. */
    boolean isInDoubt() {
        return inDoubt;
    }

    /**
     * Keeps events; who is erased by them is erased from the journal before. If that is done and no more, the outcome
     * is unknown too, since something was changed; but then the room is not in doubt.
     *
     * @param later is told whether the events are kept after all, if the room is in doubt until then
     */
    Receipt keep(Room room, List<RoomEvent> events, Consumer<Boolean> later) {
        Optional<ParticipantId> erased = erased(events);
        Receipt gone = erased.map(id -> journal.forget(room.id(), id)).orElse(Receipt.APPENDED);
        if (gone != Receipt.APPENDED) {
            return gone;
        }
        Receipt receipt = journal.append(room.id(), room.version() + 1, events,
                outcome -> later.accept(outcome == Receipt.APPENDED));
        inDoubt = receipt == Receipt.UNKNOWN;
        return receipt == Receipt.UNAVAILABLE && erased.isPresent() ? Receipt.UNKNOWN : receipt;
    }

    /** It is known now what became of the last events. */
    void resolved() {
        inDoubt = false;
    }

    private static Optional<ParticipantId> erased(List<RoomEvent> events) {
        return events.stream()
                .filter(SeatEvent.ParticipantErased.class::isInstance)
                .map(event -> ((SeatEvent.ParticipantErased) event).participant())
                .findFirst();
    }
}
