package org.pointingparty.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pointingparty.journal.MemoryJournal;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.command.Create;
import org.pointingparty.room.command.Leave;
import org.pointingparty.room.command.Next;
import org.pointingparty.room.command.Rename;
import org.pointingparty.room.command.Start;
import org.pointingparty.room.command.Vote;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.round.Times;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.settings.TrialSettings;

class LiveRoomTest {

    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Duration MOMENT = Duration.ofNanos(1);

    private final TrialRooms trial = new TrialRooms();
    private final LiveRoom room = trial.room(2);
    private final List<RoomChange> heard = new ArrayList<>();

    private static LiveRoom roomIn(RoomJournal journal) {
        LiveRooms rooms = new LiveRooms(journal, TrialSettings.grace(GRACE), () -> 0);
        Create create = new Create("A room", "", List.of(new TicketDraft("A ticket", "")));
        return rooms.find(rooms.create(create).value().orElseThrow()).orElseThrow();
    }

    @Test
    void aListenerThatLooksFindsTheChangeInTheJournalAndInTheRoom() {
        RoomJournal journal = new MemoryJournal();
        LiveRoom kept = roomIn(journal);
        RoomId id = kept.state().room().id();
        kept.listen(change -> {
            assertEquals(new Recall.Found(change.state().room()), journal.read(id));
            assertSame(change.state(), kept.state());
            heard.add(change);
        });
        ParticipantId ana = trial.seat(kept, "Ana");
        kept.submit(new Start(), ana);
        assertEquals(2, heard.size());
    }

    @Test
    void aRoundKnowsWhenItWasOpenedAndRevealed() {
        RoomJournal journal = new MemoryJournal();
        LiveRoom kept = roomIn(journal);
        ParticipantId ana = trial.seat(kept, "Ana");
        Instant before = Instant.ofEpochMilli(System.currentTimeMillis());
        kept.submit(new Start(), ana);
        kept.submit(new Vote("5", "1"), ana);
        kept.submit(new Next(null), ana);
        Instant after = Instant.now();

        Times times = kept.state().room().past().get(0).times();
        List<Instant> inOrder = List.of(before, times.opened(), times.revealed(), times.left(), after);
        assertEquals(inOrder.stream().sorted().toList(), inOrder);
        assertEquals(new Recall.Found(kept.state().room()), journal.read(kept.state().room().id()));
    }

    @Test
    void whatTheJournalCannotKeepHasNotHappened() {
        TrialRoomJournal journal = new TrialRoomJournal();
        LiveRoom kept = roomIn(journal);
        ParticipantId ana = trial.seat(kept, "Ana");
        kept.listen(heard::add);
        RoomState before = kept.state();
        journal.answer(Receipt.UNAVAILABLE);

        Optional<Reason> refused = Optional.of(Reason.JOURNAL_UNAVAILABLE);
        assertEquals(refused, kept.submit(new Start(), ana).map(Rejection::reason));
        assertEquals(refused, kept.submit(new Leave(), ana).map(Rejection::reason));
        assertEquals(refused, kept.admit(new VisitorId("Ben"), "Ben").rejection().map(Rejection::reason));

        assertSame(before, kept.state());
        assertEquals(List.of(), heard);
        journal.answer(Receipt.APPENDED);
        assertEquals(Optional.empty(), kept.submit(new Start(), ana));
        assertEquals(1, heard.size());
    }

    @Test
    void aSlowerWriterDecidesAnew() {
        TrialRoomJournal journal = new TrialRoomJournal();
        LiveRooms nodeOne = new LiveRooms(journal, TrialSettings.grace(GRACE), () -> 0);
        LiveRooms nodeTwo = new LiveRooms(journal, TrialSettings.grace(GRACE), () -> 0);
        RoomId id = nodeOne.create(new Create("A room", "", List.of(new TicketDraft("A ticket", "")))).value()
                .orElseThrow();
        LiveRoom one = nodeOne.find(id).orElseThrow();
        LiveRoom two = nodeTwo.find(id).orElseThrow();
        ParticipantId ana = trial.seat(one, "Ana");
        assertEquals(new ParticipantId(2), trial.seat(two, "Ben"));
        assertEquals(Optional.empty(), two.submit(new Start(), ana));
        one.listen(heard::add);
        assertEquals(Optional.of(Reason.ALREADY_STARTED), one.submit(new Start(), ana).map(Rejection::reason));
        assertEquals(two.state().room(), one.state().room());
        assertEquals(1, heard.size(), "the listeners hear what the other writer did");
    }

    @Test
    void aWriterThatIsAlwaysSlowerGivesUp() {
        TrialRoomJournal journal = new TrialRoomJournal();
        LiveRoom kept = roomIn(journal);
        journal.answer(Receipt.CONFLICT);
        Answer<ParticipantId> answer = kept.admit(new VisitorId("Ana"), "Ana");
        assertEquals(Optional.of(Reason.JOURNAL_UNAVAILABLE), answer.rejection().map(Rejection::reason));
    }

    @Test
    void whatIsRefusedIsHeardByNobody() {
        ParticipantId ana = trial.seat(room, "Ana");
        room.submit(new Start(), ana);
        RoomState before = room.state();
        room.listen(heard::add);
        Optional<Rejection> refusal = room.submit(new Start(), ana);
        assertEquals(Optional.of(Reason.ALREADY_STARTED), refusal.map(Rejection::reason));
        assertSame(before, room.state());
        assertEquals(List.of(), heard);
    }

    @Test
    void threeConnectionsAreOneParticipantWhoGoesWithTheLast() {
        ParticipantId ana = trial.seat(room, "Ana");
        room.connected(ana, "first tab");
        RoomState one = room.state();
        room.connected(ana, "second tab");
        room.connected(ana, "third tab");
        assertSame(one, room.state(), "a second tab is no news");
        assertEquals(Set.of(ana), room.state().attendance().present());
        room.disconnected(ana, "first tab");
        room.disconnected(ana, "second tab");
        trial.pass(GRACE.multipliedBy(10));
        assertSame(one, room.state());
        room.disconnected(ana, "third tab");
        trial.pass(GRACE);
        assertEquals(Set.of(), room.state().attendance().present());
    }

    @Test
    void whoReturnsWithinTheGraceWasNeverAway() {
        ParticipantId ana = trial.seat(room, "Ana");
        room.connected(ana, "tab");
        trial.pass(GRACE);
        room.listen(heard::add);
        for (int refresh = 0; refresh < 3; refresh++) {
            room.disconnected(ana, "tab");
            trial.pass(GRACE.minus(MOMENT));
            room.connected(ana, "tab");
        }
        assertEquals(List.of(), heard);
        room.disconnected(ana, "tab");
        trial.pass(GRACE.minus(MOMENT));
        assertFalse(room.state().attendance().isAway(ana));
        trial.pass(MOMENT);
        assertTrue(room.state().attendance().isAway(ana));
        assertEquals(1, heard.size());
        assertEquals(List.of(), heard.get(0).events(), "nobody leaves the room by being away");
    }

    @Test
    void whoOpensThePageIsArrivingUntilThereIsAConnection() {
        ParticipantId ana = trial.seat(room, "Ana");
        ParticipantId ben = trial.seat(room, "Ben");
        assertEquals(Set.of(ana, ben), room.state().attendance().arriving());
        room.connected(ana, "tab");
        assertEquals(Set.of(ana), room.state().attendance().present());
        assertEquals(Set.of(ben), room.state().attendance().arriving());
        trial.pass(GRACE);
        assertTrue(room.state().attendance().isAway(ben));
        assertEquals(Optional.of(ben), room.seat(new VisitorId("Ben")), "the seat is kept");
        assertEquals(ben, trial.seat(room, "Ben"));
        assertFalse(room.state().attendance().isAway(ben));
    }

    @Test
    void aPageThatReloadsItselfIsPresentBetweenItsLoads() {
        ParticipantId ana = trial.seat(room, "Ana");
        Duration stay = Duration.ofSeconds(25);
        for (int load = 0; load < 5; load++) {
            room.seen(ana, stay);
            trial.pass(Duration.ofSeconds(10));
            assertEquals(Set.of(ana), room.state().attendance().present());
        }
        trial.pass(Duration.ofSeconds(15));
        assertTrue(room.state().attendance().isAway(ana));
    }

    @Test
    void whoLeavesIsGoneWithAllConnectionsAndMayComeBack() {
        ParticipantId ana = trial.seat(room, "Ana");
        room.connected(ana, "first tab");
        room.connected(ana, "second tab");
        assertEquals(Optional.empty(), room.submit(new Leave(), ana));
        assertEquals(Optional.empty(), room.seat(new VisitorId("Ana")));
        assertTrue(room.state().attendance().isAway(ana));
        room.disconnected(ana, "first tab");
        room.disconnected(ana, "second tab");
        assertTrue(room.state().attendance().isAway(ana));
        assertEquals(Optional.of(Reason.NOT_IN_ROOM), room.submit(new Start(), ana).map(Rejection::reason));
        assertEquals(ana, trial.seat(room, "Ana"));
    }

    @Test
    void whoReturnsBeforeTheirTabIsClosedIsPresentAsLongAsItIsOpen() {
        ParticipantId ana = trial.seat(room, "Ana");
        room.connected(ana, "old tab");
        room.submit(new Leave(), ana);
        assertTrue(room.state().attendance().isAway(ana), "she must have been away for this to mean anything");
        assertEquals(ana, trial.seat(room, "Ana"));
        assertEquals(Set.of(ana), room.state().attendance().present());
        trial.pass(GRACE.multipliedBy(2));
        assertEquals(Set.of(ana), room.state().attendance().present());
        room.disconnected(ana, "old tab");
        trial.pass(GRACE);
        assertTrue(room.state().attendance().isAway(ana));
    }

    @Test
    void anOldTabThatClosesLateDoesNotTakeTheNewOneAlong() {
        ParticipantId ana = trial.seat(room, "Ana");
        room.connected(ana, "old tab");
        room.submit(new Leave(), ana);
        trial.seat(room, "Ana");
        room.connected(ana, "new tab");
        room.disconnected(ana, "old tab");
        room.disconnected(ana, "old tab");
        trial.pass(GRACE);
        assertEquals(Set.of(ana), room.state().attendance().present());
    }

    @Test
    void aTabThatOpensAfterItsOwnerHasLeftMakesNobodyPresent() {
        ParticipantId ana = trial.seat(room, "Ana");
        room.submit(new Leave(), ana);
        room.connected(ana, "late tab");
        assertEquals(Set.of(), room.state().attendance().present());
    }

    @Test
    void theTokenChangesWithTheRoomAndWithWhoIsThere() {
        ParticipantId ana = trial.seat(room, "Ana");
        String seated = room.state().token();
        room.connected(ana, "tab");
        String present = room.state().token();
        room.submit(new Rename("Anna"), ana);
        assertEquals(3, Set.of(seated, present, room.state().token()).size());
    }

    @Test
    void whoListensNoLongerHearsNothing() {
        RoomListener listener = heard::add;
        assertSame(room.state(), room.listen(listener));
        room.ignore(listener);
        trial.seat(room, "Ana");
        assertEquals(List.of(), heard);
    }

    @Test
    void whoListensAfterTheEndIsToldOfIt() {
        AtomicInteger early = new AtomicInteger();
        AtomicInteger late = new AtomicInteger();
        room.listen(countEnds(early));
        assertEquals(Optional.empty(), room.end(Optional::empty));
        assertEquals(1, early.get(), "who listened before must have heard of it for this to mean anything");
        room.listen(countEnds(late));
        assertEquals(1, late.get());
        assertEquals(1, early.get(), "nobody is told twice");
    }

    private static RoomListener countEnds(AtomicInteger ends) {
        return new RoomListener() {
            @Override
            public void changed(RoomChange change) {
                throw new AssertionError("nothing changes here");
            }

            @Override
            public void ended() {
                ends.incrementAndGet();
            }
        };
    }

    @Test
    void aRoomThatIsHeldUpHoldsUpNoOther() throws Exception {
        LiveRoom other = trial.room(1);
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        room.listen(change -> {
            inside.countDown();
            awaitOrFail(release);
        });
        CompletableFuture<ParticipantId> held = CompletableFuture.supplyAsync(() -> trial.seat(room, "Ana"));
        try {
            assertTrue(inside.await(5, TimeUnit.SECONDS));
            ParticipantId ben = CompletableFuture.supplyAsync(() -> trial.seat(other, "Ben")).get(5, TimeUnit.SECONDS);
            assertEquals(Optional.empty(), other.submit(new Start(), ben));
            assertFalse(held.isDone(), "the first room must still be held up for this to mean anything");
        } finally {
            release.countDown();
        }
        held.get(5, TimeUnit.SECONDS);
    }

    private static void awaitOrFail(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
