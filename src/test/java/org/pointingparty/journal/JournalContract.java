package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pointingparty.live.Answer;
import org.pointingparty.live.KeptChange;
import org.pointingparty.live.KeptChanges;
import org.pointingparty.live.Recall;
import org.pointingparty.live.Receipt;
import org.pointingparty.live.RoomJournal;
import org.pointingparty.live.RoomTitle;
import org.pointingparty.live.time.Pause;
import org.pointingparty.live.time.RunningTime;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomCode;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.round.RoundId;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.room.ticket.TicketId;

/** What every journal promises. */
abstract class JournalContract {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final ParticipantId ANA = new ParticipantId(1);
    private static final RoomEvent CREATED = new UpkeepEvent.RoomCreated("Sprint 12", Decks.DEFAULT,
            List.of(new TicketDraft("Sign in", "Nobody needs\none more password 🂡")));

    private final RoomId room = newRoom();

    /** The journal under test; it may be used by several tests. */
    abstract RoomJournal journal();

    static RoomId newRoom() {
        return new RoomId("contract-%015d".formatted(NEXT.incrementAndGet()));
    }

    private static List<RoomEvent> joined(int number) {
        return List.of(new SeatEvent.ParticipantJoined(
                new ParticipantId(number), new VisitorId("visitor-" + number), "Participant " + number));
    }

    private static List<RoomEvent> renamed(String name) {
        return List.of(new SeatEvent.ParticipantRenamed(ANA, name));
    }

    private static List<RoomEvent> voted(String card) {
        return List.of(new RoundEvent.VoteCast(ANA, new RoundId(1), Decks.DEFAULT.card(card).orElseThrow()));
    }

    private static List<RoomEvent> started() {
        return List.of(new RoundEvent.RoundStarted(new RoundId(1), new TicketId(1)));
    }

    private Room opened(RoomId id) {
        assertEquals(Receipt.APPENDED, journal().append(id, 1, List.of(CREATED)));
        assertEquals(Receipt.APPENDED, journal().append(id, 2, joined(1)));
        return RoomEvent.applyAll(RoomEvent.applyAll(Room.blank(id), List.of(CREATED)), joined(1));
    }

    private Room read(RoomId id) {
        return ((Recall.Found) journal().read(id)).room();
    }

    @Test
    void aRoomIsReadAsItsChangesLeftIt() {
        Room expected = opened(room);
        assertEquals(expected, read(room));
        assertEquals(2, read(room).version());
    }

    @Test
    void allChangesAreReadInTheirOrderWithTheirTimes() {
        Instant before = Instant.now().minusSeconds(1);
        opened(room);
        journal().append(room, 3, started());
        List<KeptChange> changes = KeptChanges.of(journal(), room).orElseThrow();
        assertEquals(List.of(List.of(CREATED), joined(1), started()),
                changes.stream().map(KeptChange::events).toList());
        assertTrue(changes.stream().allMatch(change -> change.keptAt().isAfter(before)));
        assertEquals(Optional.empty(), KeptChanges.of(journal(), newRoom()));
    }

    @Test
    void whatWasNeverKeptIsAbsent() {
        assertEquals(new Recall.Absent(), journal().read(room));
    }

    @Test
    void ofTwoWritersOfOneVersionTheSecondIsToldAndChangesNothing() {
        opened(room);
        assertEquals(Receipt.APPENDED, journal().append(room, 3, renamed("Ana")));
        assertEquals(Receipt.CONFLICT, journal().append(room, 3, renamed("Anna")));
        assertEquals(Receipt.CONFLICT, journal().append(room, 1, List.of(CREATED)));
        assertEquals("Ana", name(read(room)));
        assertEquals(Receipt.APPENDED, journal().append(room, 4, renamed("Anna")));
        assertEquals("Anna", name(read(room)));
    }

    private static String name(Room room) {
        return room.participants().inRoom(ANA).map(Participant::name).orElseThrow();
    }

    @Test
    void ofManyWritersOfEachVersionExactlyOneWins() {
        opened(room);
        AtomicInteger won = new AtomicInteger();
        for (int version = 3; version < 23; version++) {
            long next = version;
            CompletableFuture.allOf(IntStream.range(0, 4).mapToObj(writer -> CompletableFuture.runAsync(() -> {
                if (journal().append(room, next, renamed("Writer " + writer)) == Receipt.APPENDED) {
                    won.incrementAndGet();
                }
            })).toArray(CompletableFuture[]::new)).join();
        }
        assertEquals(20, won.get());
        assertEquals(22, read(room).version());
    }

    @Test
    void aConflictInOneRoomFailsNoOther() {
        List<RoomId> rooms = IntStream.range(0, 24).mapToObj(i -> newRoom()).toList();
        rooms.forEach(this::opened);
        List<CompletableFuture<Receipt>> receipts = IntStream.range(0, rooms.size())
                .mapToObj(i -> CompletableFuture.supplyAsync(() ->
                        journal().append(rooms.get(i), i % 5 == 0 ? 2 : 3, renamed("Ana"))))
                .toList();
        for (int i = 0; i < rooms.size(); i++) {
            assertEquals(i % 5 == 0 ? Receipt.CONFLICT : Receipt.APPENDED, receipts.get(i).join());
            assertEquals(i % 5 == 0 ? 2 : 3, read(rooms.get(i)).version());
        }
    }

    @Test
    void aVisitorFindsTheRoomsWithASeat() {
        VisitorId visitor = new VisitorId("finder-" + room);
        opened(room);
        assertEquals(Optional.of(List.of()), journal().roomsOf(visitor));
        ParticipantId two = new ParticipantId(2);
        journal().append(room, 3, List.of(new SeatEvent.ParticipantJoined(two, visitor, "Finder")));
        assertEquals(Optional.of(List.of(new RoomTitle(room, "Sprint 12"))), journal().roomsOf(visitor));
        journal().append(room, 4, List.of(new SeatEvent.ParticipantLeft(two)));
        assertEquals(Optional.of(List.of()), journal().roomsOf(visitor));
        journal().append(room, 5, List.of(new SeatEvent.ParticipantReturned(two, "Finder")));
        assertEquals(Optional.of(List.of(new RoomTitle(room, "Sprint 12"))), journal().roomsOf(visitor));
    }

    @Test
    void everyRoomHasACodeOfItsOwnByWhichItIsFound() {
        opened(room);
        RoomId other = newRoom();
        opened(other);
        RoomCode code = journal().code(room).orElseThrow();
        assertEquals(Optional.of(code), journal().code(room));
        assertEquals(Answer.of(room), journal().room(code));
        assertEquals(Optional.of(Answer.of(other)), journal().code(other).map(journal()::room));
        assertEquals(Optional.empty(), journal().code(newRoom()));
        assertEquals(Receipt.APPENDED, journal().forget(room));
        assertEquals(Answer.refuse(Rejection.of(Reason.NO_SUCH_ROOM)), journal().room(code));
    }

    @Test
    void aRenewedCodeIsAnotherAndTheOldOneLeadsNowhere() {
        opened(room);
        RoomCode old = journal().code(room).orElseThrow();
        Room before = read(room);
        assertEquals(Receipt.APPENDED, journal().append(room, 3, List.of(new UpkeepEvent.CodeRenewed())));
        RoomCode renewed = journal().code(room).orElseThrow();
        assertTrue(!renewed.equals(old));
        assertEquals(Answer.refuse(Rejection.of(Reason.NO_SUCH_ROOM)), journal().room(old));
        assertEquals(Answer.of(room), journal().room(renewed));
        assertEquals(before.participants(), read(room).participants());
        String kept = KeptChanges.of(journal(), room).orElseThrow().toString();
        assertTrue(!kept.contains(old.value()) && !kept.contains(renewed.value()), kept);
    }

    @Test
    void aVisitorsRoomsAreInTheOrderOfTheirLastChangeAsTheyAreCalledNow() {
        VisitorId visitor = new VisitorId("frequent-" + room);
        RoomId other = newRoom();
        for (RoomId each : List.of(room, other)) {
            opened(each);
            journal().append(each, 3, List.of(new SeatEvent.ParticipantJoined(new ParticipantId(2), visitor, "Often")));
            untilTheClockHasMoved();
        }
        assertEquals(List.of(other, room), titles(visitor).stream().map(RoomTitle::id).toList());
        journal().append(room, 4, List.of(new UpkeepEvent.RoomRetitled("Sprint 13")));
        assertEquals(List.of(new RoomTitle(room, "Sprint 13"), new RoomTitle(other, "Sprint 12")), titles(visitor));
        untilTheClockHasMoved();
        journal().append(other, 4, List.of(new UpkeepEvent.RoomArchived()));
        assertEquals(List.of(new RoomTitle(other, "Sprint 12", true), new RoomTitle(room, "Sprint 13")),
                titles(visitor));
        journal().append(other, 5, List.of(new UpkeepEvent.RoomUnarchived()));
        assertEquals(new RoomTitle(other, "Sprint 12"), titles(visitor).get(0));
    }

    private List<RoomTitle> titles(VisitorId visitor) {
        return journal().roomsOf(visitor).orElseThrow();
    }

    /** Changes are kept with their times in milliseconds. */
    private static void untilTheClockHasMoved() {
        long now = System.currentTimeMillis();
        while (System.currentTimeMillis() == now) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aForgottenRoomIsGoneAndTakesNothingMore() {
        opened(room);
        RoomId other = newRoom();
        Room kept = opened(other);
        assertEquals(Receipt.APPENDED, journal().forget(room));
        assertEquals(new Recall.Absent(), journal().read(room));
        assertEquals(Receipt.CONFLICT, journal().append(room, 3, renamed("Ana")));
        assertEquals(new Recall.Absent(), journal().read(room));
        assertEquals(kept, read(other));
    }

    @Test
    void aRoomInTheBinIsFoundNowhereElseUntilItIsTakenOut() {
        VisitorId visitor = new VisitorId("binner-" + room);
        Room kept = opened(room);
        journal().append(room, 3, List.of(new SeatEvent.ParticipantJoined(new ParticipantId(2), visitor, "Ben")));
        journal().append(room, 4, List.of(new SeatEvent.ParticipantLeft(new ParticipantId(2))));
        Room before = read(room);
        RoomCode code = journal().code(room).orElseThrow();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        assertEquals(Optional.of(List.of()), journal().bin(visitor));
        assertEquals(Receipt.APPENDED, journal().discard(room, now));
        assertEquals(new Recall.Absent(), journal().read(room));
        assertEquals(Answer.refuse(Rejection.of(Reason.NO_SUCH_ROOM)), journal().room(code));
        assertTrue(titles(new VisitorId("visitor-1")).stream().noneMatch(title -> title.id().equals(kept.id())));
        assertTrue(!journal().idleSince(now.plusSeconds(60)).contains(room));
        assertEquals(Optional.of(List.of(before)), journal().bin(visitor), "who has left finds it too");
        assertTrue(!journal().discardedBefore(now).contains(room));
        assertTrue(journal().discardedBefore(now.plusMillis(1)).contains(room));
        assertEquals(Receipt.APPENDED, journal().recover(room));
        assertEquals(before, read(room));
        assertEquals(Answer.of(room), journal().room(code));
        assertEquals(Optional.of(List.of()), journal().bin(visitor));
        assertTrue(!journal().discardedBefore(now.plusSeconds(60)).contains(room));
    }

    @Test
    void aForgottenParticipantLeavesNeitherNameNorVotesNorVisitor() {
        opened(room);
        journal().append(room, 3, started());
        journal().append(room, 4, voted("40"));
        journal().append(room, 5, List.of(new SeatEvent.ParticipantJoined(
                new ParticipantId(2), new VisitorId("visitor-2"), "Ben")));
        assertTrue(read(room).toString().contains("Participant 1"));
        assertEquals(Receipt.APPENDED, journal().forget(room, ANA));
        Room after = read(room);
        assertEquals(Participant.ERASED, after.participants().of(ANA).orElseThrow().name());
        assertEquals(Optional.empty(), after.participants().of(new VisitorId("visitor-1")));
        assertEquals(Optional.empty(), after.open().vote(ANA));
        assertEquals(5, after.version());
        assertEquals("Ben", after.participants().inRoom(new ParticipantId(2)).orElseThrow().name());
        assertTrue(journal().roomsOf(new VisitorId("visitor-1")).orElseThrow().stream()
                .noneMatch(t -> t.id().equals(room)));
    }

    @Test
    void onlyRoomsInWhichNothingHappenedAreIdle() {
        Instant before = Instant.now().minusSeconds(60);
        opened(room);
        assertTrue(!journal().idleSince(before).contains(room));
        assertTrue(journal().idleSince(Instant.now().plusSeconds(60)).contains(room));
    }

    @Test
    void theTimesInWhichTheProductDidNotRunAreKept() {
        Instant start = Instant.now().truncatedTo(ChronoUnit.MILLIS).plus(Duration.ofDays(10));
        journal().running(start);
        Instant later = start.plus(Duration.ofDays(3));
        RunningTime running = journal().running(later).orElseThrow();
        assertEquals(Optional.of(new Pause(start, later)), running.pauseUntil(later));
        assertEquals(Optional.of(running), journal().running(later));
        Instant hour = later.plus(Duration.ofHours(1));
        assertEquals(Optional.of(new RunningTime(hour, running.pauses())), journal().running(hour));
        assertEquals(Optional.of(running.at(hour).at(start.minusMillis(1))), journal().running(start.minusMillis(1)),
                "a clock that is set back ends the pause that lies ahead");
    }

    @Test
    void itCanBeWritten() {
        assertTrue(journal().isWritable());
    }
}
