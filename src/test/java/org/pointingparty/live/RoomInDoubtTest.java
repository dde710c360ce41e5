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
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.command.Create;
import org.pointingparty.room.command.Erase;
import org.pointingparty.room.command.Leave;
import org.pointingparty.room.command.Rename;
import org.pointingparty.room.command.Reveal;
import org.pointingparty.room.command.SetPolicy;
import org.pointingparty.room.command.SetTimer;
import org.pointingparty.room.command.Start;
import org.pointingparty.room.command.Vote;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.round.Voting;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.settings.TrialSettings;

/** A room that does not know whether its last change is kept. */
class RoomInDoubtTest {

    private static final VisitorId ANA = new VisitorId("ana");

    private final AtomicLong nanos = new AtomicLong();
    private final TrialRoomJournal journal = new TrialRoomJournal();
    private final LiveRooms rooms = new LiveRooms(journal, TrialSettings.grace(Duration.ofSeconds(10)), nanos::get,
            () -> Instant.EPOCH.plusNanos(nanos.get()));
    private final List<RoomChange> heard = new ArrayList<>();
    private final List<String> resolved = new ArrayList<>();
    private RoomId id;
    private LiveRoom room;
    private ParticipantId ana;
    private ParticipantId ben;

    @BeforeEach
    void aRoundIsVoting() {
        id = rooms.create(new Create("A room", "", List.of(new TicketDraft("One", ""), new TicketDraft("Two", "")))
                .by(ANA, SetPolicy.NONE)).value().orElseThrow();
        room = rooms.find(id).orElseThrow();
        ana = room.admit(ANA, "Ana").value().orElseThrow();
        ben = room.admit(new VisitorId("ben"), "Ben").value().orElseThrow();
        room.connected(ana, "Ana's tab");
        room.connected(ben, "Ben's tab");
        assertEquals(Optional.empty(), room.submit(new Start(), ana));
        assertEquals(Optional.empty(), room.submit(new Vote("3", "1"), ana));
        room.listen(new RoomListener() {
            @Override
            public void changed(RoomChange change) {
                heard.add(change);
            }

            @Override
            public void resolved(ParticipantId asker, boolean kept) {
                resolved.add(asker + (kept ? " kept" : " not kept") + " after " + heard.size());
            }
        });
    }

    private static Optional<Reason> reason(Optional<Rejection> rejection) {
        return rejection.map(Rejection::reason);
    }

    private Optional<Reason> anaVotesEight() {
        journal.answer(Receipt.UNKNOWN);
        Optional<Reason> answer = reason(room.submit(new Vote("8", "1"), ana));
        journal.answer(Receipt.APPENDED);
        return answer;
    }

    private String card() {
        return room.state().room().round().votes().get(ana).label();
    }

    private void assertAsKept() {
        assertEquals(new Recall.Found(room.state().room()), journal.read(id));
    }

    @Test
    void aVoteThatTurnsOutToBeKeptIsShownThenAndOnce() {
        RoomState before = room.state();
        assertEquals(Optional.of(Reason.OUTCOME_UNKNOWN), anaVotesEight());
        assertSame(before, room.state(), "a vote in doubt leaves no trace");
        assertEquals(List.of(), heard);
        assertEquals(1, journal.resolve(true));
        assertEquals("8", card());
        assertAsKept();
        assertEquals(1, heard.size());
        assertEquals(List.of(ana + " kept after 1"), resolved);
    }

    @Test
    void aVoteThatTurnsOutNotToBeKeptIsNeverShownAndItsVoterIsToldOnce() {
        RoomState before = room.state();
        assertEquals(Optional.of(Reason.OUTCOME_UNKNOWN), anaVotesEight());
        assertEquals(1, journal.resolve(false));
        assertSame(before, room.state());
        assertAsKept();
        assertEquals(List.of(), heard);
        assertEquals(List.of(ana + " not kept after 0"), resolved);
        assertEquals(Optional.empty(), room.submit(new Vote("8", "1"), ana));
        assertEquals("8", card());
    }

    @Test
    void whileInDoubtARoomTakesNoChange() {
        anaVotesEight();
        Optional<Reason> inDoubt = Optional.of(Reason.ROOM_IN_DOUBT);
        assertEquals(inDoubt, reason(room.submit(new Rename("Benjamin"), ben)));
        assertEquals(inDoubt, reason(room.submit(new Vote("8", "1"), ana)));
        assertEquals(inDoubt, reason(room.admit(new VisitorId("cleo"), "Cleo").rejection()));
        assertEquals(inDoubt, reason(rooms.delete(room, ana)));
        assertEquals(inDoubt, reason(rooms.leave(ANA)));
        journal.resolve(true);
        assertEquals(Optional.empty(), room.submit(new Rename("Benjamin"), ben));
        assertEquals("8", card(), "only the vote in doubt was tried");
        assertAsKept();
    }

    @Test
    void whileInDoubtPeopleStillComeAndGo() {
        anaVotesEight();
        assertEquals(Optional.of(ana), room.admit(ANA, "Ana").value());
        room.disconnected(ben, "Ben's tab");
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        rooms.sweep();
        assertTrue(room.state().attendance().isAway(ben));
        journal.resolve(true);
        assertTrue(room.state().attendance().isAway(ben));
        assertEquals("8", card());
    }

    @Test
    void whileInDoubtNothingBecomesDue() {
        assertEquals(Optional.empty(), room.submit(new SetTimer("1", "10", "yes"), ana));
        anaVotesEight();
        nanos.addAndGet(Duration.ofSeconds(11).toNanos());
        rooms.tick();
        assertFalse(((Voting) room.state().room().round()).deadlines().timer().over());
        journal.resolve(true);
        rooms.tick();
        assertEquals("8", card());
        assertFalse(room.state().room().round() instanceof Voting, "it was due all the time");
        assertAsKept();
    }

    @Test
    void aRevealInDoubtIsNotShownUntilItIsKept() {
        journal.answer(Receipt.UNKNOWN);
        assertEquals(Optional.of(Reason.OUTCOME_UNKNOWN), reason(room.submit(new Reveal("1"), ana)));
        assertTrue(room.state().room().round() instanceof Voting);
        journal.resolve(true);
        assertFalse(room.state().room().round() instanceof Voting);
        assertAsKept();
    }

    @Test
    void whoseLeavingIsInDoubtMayComeBackOnceItIsKnown() {
        journal.answer(Receipt.UNKNOWN);
        assertEquals(Optional.of(Reason.OUTCOME_UNKNOWN), reason(room.submit(new Leave(), ben)));
        assertEquals(Optional.of(ben), room.seat(new VisitorId("ben")));
        journal.resolve(true);
        journal.answer(Receipt.APPENDED);
        assertEquals(Optional.empty(), room.seat(new VisitorId("ben")));
        assertEquals(Optional.of(ben), room.admit(new VisitorId("ben"), "Ben").value());
    }

    @Test
    void aRoomInDoubtStaysInMemory() {
        room.disconnected(ana, "Ana's tab");
        room.disconnected(ben, "Ben's tab");
        anaVotesEight();
        nanos.addAndGet(Duration.ofDays(1).toNanos());
        rooms.sweep();
        rooms.sweep();
        assertSame(room, rooms.find(id).orElseThrow());
    }

    @Test
    void aRoomWhoseCreationIsUnknownIsNobodysAndGoesIfItTurnsUp() {
        journal.answer(Receipt.UNKNOWN);
        Answer<RoomId> answer = rooms.create(new Create("Another", "", List.of()));
        assertEquals(Optional.of(Reason.OUTCOME_UNKNOWN), reason(answer.rejection()));
        journal.answer(Receipt.APPENDED);
        assertEquals(1, journal.resolve(true));
        Instant later = Instant.now().plusSeconds(1);
        assertEquals(List.of(id), journal.idleSince(later), "the room that turned up is deleted again");
    }

    @Test
    void anErasureOrDeletionThatMayHaveHappenedIsNotSaidToHaveChangedNothing() {
        journal.answer(Receipt.UNKNOWN);
        assertEquals(Optional.of(Reason.OUTCOME_UNKNOWN), reason(room.submit(new Erase("2"), ana)));
        assertEquals(Optional.of(Reason.OUTCOME_UNKNOWN), reason(rooms.delete(room, ana)));
        journal.answer(Receipt.APPENDED);
        assertEquals(Optional.empty(), room.submit(new Erase("2"), ana), "it may be tried again");
    }

    @Test
    void aRoomWhoseDeletionHappenedAfterAllEndsAtTheNextChange() {
        journal.forget(id);
        journal.recall(new Recall.Absent());
        assertEquals(Optional.of(Reason.NO_SUCH_ROOM), reason(room.submit(new Rename("Anna"), ana)));
        assertTrue(room.hasEnded());
    }
}
