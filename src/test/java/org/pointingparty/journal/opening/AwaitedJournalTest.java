package org.pointingparty.journal.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pointingparty.journal.MemoryJournal;
import org.pointingparty.live.KeptChanges;
import org.pointingparty.live.LiveRooms;
import org.pointingparty.live.Recall;
import org.pointingparty.live.Receipt;
import org.pointingparty.live.RoomJournal;
import org.pointingparty.room.RoomCode;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.command.Create;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.settings.TrialSettings;

/** A journal that is opened after those who use it have been given it. */
class AwaitedJournalTest {

    private static final RoomId ROOM = new RoomId("awaited".repeat(4));
    private static final ParticipantId ANA = new ParticipantId(1);
    private static final VisitorId VISITOR = new VisitorId("ana");
    private static final List<RoomEvent> EVENTS = List.of(
            new UpkeepEvent.RoomCreated("Sprint 12", Decks.DEFAULT, List.of()),
            new SeatEvent.ParticipantJoined(ANA, VISITOR, "Ana"));

    private RoomJournal opened;
    private final RoomJournal journal = new AwaitedJournal(() -> Optional.ofNullable(opened),
            () -> opened == null ? Optional.of("away") : Optional.empty());

    @Test
    void untilItIsOpenItIsLikeOneThatDoesNotAnswer() {
        assertEquals(Optional.of("away"), journal.obstacle());
        assertFalse(journal.isWritable());
        assertEquals(Receipt.UNAVAILABLE, journal.append(ROOM, 1, EVENTS));
        assertInstanceOf(Recall.Unavailable.class, journal.read(ROOM));
        assertEquals(Optional.empty(), KeptChanges.of(journal, ROOM));
        assertEquals(Optional.empty(), journal.code(ROOM));
        assertEquals(Optional.of(Rejection.of(Reason.JOURNAL_UNAVAILABLE)),
                journal.room(new RoomCode("ABCD3479")).rejection());
        assertEquals(Optional.empty(), journal.roomsOf(VISITOR));
        assertEquals(List.of(), journal.idleSince(Instant.MAX));
        assertEquals(Receipt.UNAVAILABLE, journal.forget(ROOM, ANA));
        assertEquals(Receipt.UNAVAILABLE, journal.forget(ROOM));
    }

    @Test
    void onceItIsOpenItIsTheRealOne() {
        opened = new MemoryJournal();
        assertEquals(Optional.empty(), journal.obstacle());
        assertTrue(journal.isWritable());
        assertEquals(Receipt.APPENDED, journal.append(ROOM, 1, EVENTS));
        assertEquals(opened.read(ROOM), journal.read(ROOM));
        assertEquals(KeptChanges.of(opened, ROOM), KeptChanges.of(journal, ROOM));
        RoomCode code = journal.code(ROOM).orElseThrow();
        assertEquals(Optional.of(ROOM), journal.room(code).value());
        assertEquals(opened.roomsOf(VISITOR), journal.roomsOf(VISITOR));
        assertEquals(opened.idleSince(Instant.MAX), journal.idleSince(Instant.MAX));
        assertEquals(Receipt.APPENDED, journal.forget(ROOM, ANA));
        assertEquals(Receipt.APPENDED, journal.forget(ROOM));
        assertInstanceOf(Recall.Absent.class, opened.read(ROOM));
    }

    @Test
    void roomsThatWereRefusedBeforeAreOpenedAfterwards() {
        LiveRooms rooms = new LiveRooms(journal, TrialSettings.of(Map.of()), System::nanoTime);
        Create command = new Create("A room", "", List.of());
        assertEquals(Optional.of(Rejection.of(Reason.JOURNAL_UNAVAILABLE)), rooms.create(command).rejection());
        opened = new MemoryJournal();
        assertTrue(rooms.find(rooms.create(command).value().orElseThrow()).isPresent());
    }
}
