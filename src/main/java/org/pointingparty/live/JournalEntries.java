package org.pointingparty.live;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.SeatEvent;

/** The events of a decision as the journal keeps them: with times and commitments, which a pure room cannot make. */
final class JournalEntries {

    private JournalEntries() {
    }

    /** These events with their commitments and their time, cut to the millisecond, as the journal keeps it. */
    static List<RoomEvent> of(Room room, List<RoomEvent> decided, Instant now) {
        Instant time = now.truncatedTo(ChronoUnit.MILLIS);
        return Commitments.in(room, decided).stream().map(event -> event.at(time)).toList();
    }

    /** Erases participants from the journal before the events that say so are kept; false if it cannot. */
    static boolean forget(RoomJournal journal, Room room, List<RoomEvent> events) {
        return events.stream().allMatch(event -> !(event instanceof SeatEvent.ParticipantErased erased)
                || journal.forget(room.id(), erased.participant()));
    }
}
