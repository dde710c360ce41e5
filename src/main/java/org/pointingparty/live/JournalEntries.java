package org.pointingparty.live;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.SeatEvent;

/** What a decision comes to in the journal: its events with what only the world outside a room can add to them. */
final class JournalEntries {

    private JournalEntries() {
    }

    /** These events with their commitments and their time, which is to the millisecond, as the journal keeps it. */
    static List<RoomEvent> of(Room room, List<RoomEvent> decided, Instant now) {
        Instant time = now.truncatedTo(ChronoUnit.MILLIS);
        return Commitments.in(room, decided).stream().map(event -> event.at(time)).toList();
    }

    /**
     * Takes those who are to be erased out of what is kept, before anything is kept that says so; false if it cannot.
     */
    static boolean forget(RoomJournal journal, Room room, List<RoomEvent> events) {
        return events.stream().allMatch(event -> !(event instanceof SeatEvent.ParticipantErased erased)
                || journal.forget(room.id(), erased.participant()));
    }
}
