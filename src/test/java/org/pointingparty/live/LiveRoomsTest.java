package org.pointingparty.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.command.Create;
import org.pointingparty.room.command.Erase;
import org.pointingparty.room.command.SetPolicy;
import org.pointingparty.room.command.Start;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.settings.Settings;
import org.pointingparty.settings.TrialSettings;

class LiveRoomsTest {

    private static final Duration IDLE = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Settings SETTINGS = TrialSettings.of(Map.of("idle", "60", "grace", "10"));

    private final AtomicLong nanos = new AtomicLong();
    private final TrialRoomJournal journal = new TrialRoomJournal();
    private final LiveRooms rooms = new LiveRooms(journal, SETTINGS, nanos::get);

    private RoomId create() {
        return rooms.create(new Create("A room", "", List.of(new TicketDraft("A ticket", "")))).value().orElseThrow();
    }

    private ParticipantId seat(RoomId id, String name) {
        return rooms.find(id).orElseThrow().admit(new VisitorId(name), name).value().orElseThrow();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
        rooms.sweep();
    }

    private void untilIdle() {
        pass(GRACE);
        pass(IDLE);
    }

    @Test
    void aRoomThatNobodyUsesLeavesMemoryAndComesBackAsItWas() {
        RoomId id = create();
        seat(id, "Ana");
        LiveRoom before = rooms.find(id).orElseThrow();
        untilIdle();
        assertEquals(0, rooms.count());
        LiveRoom after = rooms.find(id).orElseThrow();
        assertNotSame(before, after);
        assertEquals(before.state().room(), after.state().room());
        assertNotEquals(before.state().token(), after.state().token(),
                "a page painted before must not pass for one of now");
    }

    @Test
    void aRoomWithAConnectionOrAListenerStays() {
        RoomId connected = create();
        rooms.find(connected).orElseThrow().connected(seat(connected, "Ana"), "tab");
        RoomId listened = create();
        rooms.find(listened).orElseThrow().listen(change -> { });
        create();
        assertEquals(3, rooms.count());
        untilIdle();
        assertEquals(2, rooms.count());
    }

    @Test
    void aRoomThatWasJustAskedForStays() {
        RoomId id = create();
        pass(IDLE.minusNanos(1));
        LiveRoom found = rooms.find(id).orElseThrow();
        pass(IDLE.minusNanos(1));
        assertSame(found, rooms.find(id).orElseThrow());
    }

    @Test
    void whoWasThereBeforeCountsAsPresentForOneGrace() {
        RoomId id = create();
        ParticipantId ana = seat(id, "Ana");
        ParticipantId ben = seat(id, "Ben");
        LiveRooms restarted = new LiveRooms(journal, SETTINGS, nanos::get);
        LiveRoom room = restarted.find(id).orElseThrow();
        assertEquals(Set.of(ana, ben), room.state().attendance().present());
        room.connected(ana, "tab");
        nanos.addAndGet(GRACE.toNanos());
        restarted.sweep();
        assertEquals(Set.of(ana), room.state().attendance().present());
    }

    @Test
    void whoeverOpensARoomAtTheSameTimeGetsTheSame() {
        RoomId id = create();
        untilIdle();
        List<CompletableFuture<LiveRoom>> found = Stream.generate(() ->
                CompletableFuture.supplyAsync(() -> rooms.find(id).orElseThrow())).limit(16).toList();
        assertEquals(1, found.stream().map(CompletableFuture::join).distinct().count());
    }

    @Test
    void aRoomThatCannotBeOpenedSaysWhyAndIsTriedAgain() {
        RoomId id = create();
        untilIdle();
        journal.recall(new Recall.Corrupt());
        assertEquals(Optional.of(Reason.ROOM_UNREADABLE), rooms.open(id).rejection().map(Rejection::reason));
        journal.recall(new Recall.Unavailable());
        assertEquals(Optional.of(Reason.JOURNAL_UNAVAILABLE), rooms.open(id).rejection().map(Rejection::reason));
        journal.recall(new Recall.Absent());
        assertEquals(Optional.of(Reason.NO_SUCH_ROOM), rooms.open(id).rejection().map(Rejection::reason));
        journal.recall(null);
        pass(Duration.ofSeconds(1));
        assertTrue(rooms.find(id).isPresent());
    }

    @Test
    void aRoomThatCannotBeKeptIsNotOpened() {
        journal.answer(Receipt.UNAVAILABLE);
        Answer<RoomId> answer = rooms.create(new Create("A room", "", List.of()));
        assertEquals(Optional.of(Reason.JOURNAL_UNAVAILABLE), answer.rejection().map(Rejection::reason));
        assertEquals(0, rooms.count());
    }

    @Test
    void aVisitorFindsRoomsThatAreNotInMemoryToo() {
        RoomId id = create();
        seat(id, "Ana");
        untilIdle();
        assertEquals(List.of(new RoomTitle(id, "A room")), rooms.of(new VisitorId("Ana")));
        assertEquals(List.of(), rooms.of(new VisitorId("Ben")));
    }

    @Test
    void withoutTheJournalAVisitorFindsTheRoomsInMemory() {
        RoomId id = create();
        seat(id, "Ana");
        journal.recall(new Recall.Unavailable());
        assertEquals(List.of(new RoomTitle(id, "A room")), rooms.of(new VisitorId("Ana")));
    }

    @Test
    void aRoomIdleForTooLongIsDeletedUnlessSomebodyIsThere() {
        RoomId empty = create();
        RoomId used = create();
        untilIdle();
        rooms.find(used).orElseThrow().connected(seat(used, "Ana"), "tab");
        Instant start = Instant.now();
        for (int day = 0; day < 180; day++) {
            rooms.expire(start.plus(Duration.ofDays(day)));
        }
        assertTrue(rooms.find(empty).isPresent(), "it must still be there for this to mean anything");
        untilIdle();
        rooms.expire(start.plus(Duration.ofDays(180)));
        rooms.expire(start.plus(Duration.ofDays(181)));
        assertFalse(rooms.find(empty).isPresent());
        assertTrue(rooms.find(used).isPresent());
    }

    private LiveRoom ledByAna() {
        Create create = new Create("A room", "", List.of(new TicketDraft("A ticket", "")));
        RoomId id = rooms.create(create.by(new VisitorId("Ana"), SetPolicy.NONE)).value().orElseThrow();
        seat(id, "Ana");
        seat(id, "Ben");
        return rooms.find(id).orElseThrow();
    }

    @Test
    void aDeletedRoomIsGoneForEverybodyAtOnce() {
        LiveRoom room = ledByAna();
        RoomId id = room.state().room().id();
        boolean[] told = new boolean[1];
        room.listen(new RoomListener() {
            @Override
            public void changed(RoomChange change) {
            }

            @Override
            public void ended() {
                told[0] = true;
            }
        });
        assertEquals(Optional.empty(), rooms.delete(room, new ParticipantId(1)));
        assertTrue(told[0]);
        assertEquals(Optional.of(Reason.NO_SUCH_ROOM), rooms.open(id).rejection().map(Rejection::reason));
        assertEquals(Optional.empty(), KeptChanges.of(journal, id));
        assertEquals(Optional.of(Reason.NO_SUCH_ROOM),
                room.submit(new Start(), new ParticipantId(1)).map(Rejection::reason));
        assertEquals(Optional.of(Reason.NO_SUCH_ROOM), rooms.delete(room, new ParticipantId(1)).map(Rejection::reason));
        assertEquals(List.of(), rooms.of(new VisitorId("Ana")));
    }

    @Test
    void aRoomIsNotDeletedByAnybodyNorWhileTheJournalCannotDoIt() {
        LiveRoom room = ledByAna();
        RoomId id = room.state().room().id();
        assertEquals(Optional.of(Reason.FACILITATORS_ONLY),
                rooms.delete(room, new ParticipantId(2)).map(Rejection::reason));
        journal.answer(Receipt.UNAVAILABLE);
        assertEquals(Optional.of(Reason.JOURNAL_UNAVAILABLE),
                rooms.delete(room, new ParticipantId(1)).map(Rejection::reason));
        journal.answer(Receipt.APPENDED);
        assertEquals(Optional.empty(), rooms.open(id).rejection());
        assertEquals(Optional.empty(), room.submit(new Start(), new ParticipantId(1)));
    }

    @Test
    void nobodyIsErasedBeforeTheJournalHasForgottenThem() {
        LiveRoom room = ledByAna();
        RoomId id = room.state().room().id();
        ParticipantId ana = new ParticipantId(1);
        journal.answer(Receipt.UNAVAILABLE);
        assertEquals(Optional.of(Reason.JOURNAL_UNAVAILABLE), room.submit(new Erase("2"), ana).map(Rejection::reason));
        assertTrue(room.state().room().toString().contains("Ben"));
        journal.answer(Receipt.APPENDED);
        assertEquals(Optional.empty(), room.submit(new Erase("2"), ana));
        assertFalse(room.state().room().toString().contains("Ben"));
        assertFalse(KeptChanges.of(journal, id).toString().contains("Ben"), KeptChanges.of(journal, id).toString());
        assertEquals(room.state().room(), ((Recall.Found) journal.read(id)).room());
        assertEquals(List.of(), rooms.of(new VisitorId("Ben")));
    }
}
