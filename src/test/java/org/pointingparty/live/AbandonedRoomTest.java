package org.pointingparty.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.command.Appoint;
import org.pointingparty.room.command.Remove;
import org.pointingparty.room.command.TakeOver;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/** A room to which no facilitator by right comes any more, and the bin into which it then may go. */
class AbandonedRoomTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final VisitorId ANA = new VisitorId("visitor 0");
    private static final VisitorId BEN = new VisitorId("Ben");

    private final TrialRooms trial = new TrialRooms();
    private final LiveRoom room = trial.room(2);
    private final RoomId id = room.state().room().id();
    private ParticipantId ana;
    private ParticipantId ben;

    @BeforeEach
    void benHasTakenOver() {
        ana = trial.seat(room, "visitor 0");
        ben = trial.seat(room, "Ben");
        trial.seat(room, "Cleo");
        room.connected(ben, "tab");
        trial.pass(Duration.ofSeconds(10));
        trial.pass(Duration.ofSeconds(120));
        assertEquals(Optional.empty(), room.submit(new TakeOver(), ben));
    }

    private void days(int number) {
        trial.pass(DAY.dividedBy(2), 2 * number);
    }

    private Optional<Reason> deletion(ParticipantId by) {
        return trial.delete(room, by).map(Rejection::reason);
    }

    @Test
    void whoActsMayDoTheRestAfterThirtyDays() {
        days(29);
        assertEquals(Optional.of(Reason.ACTING_ONLY), deletion(ben));
        assertFalse(room.state().attendance().abandoned());
        days(2);
        assertTrue(room.state().attendance().abandoned());
        assertEquals(Optional.empty(), room.submit(new Remove("3"), ben));
    }

    @Test
    void theDaysCountFromWhenOneByRightWasLastThere() {
        days(20);
        room.connected(ana, "tab");
        trial.pass(Duration.ofMillis(100));
        room.disconnected(ana, "tab");
        trial.pass(Duration.ofSeconds(10));
        days(28);
        assertEquals(Optional.of(Reason.ACTING_ONLY), deletion(ben));
        days(3);
        assertTrue(room.state().attendance().abandoned());
        room.connected(ana, "tab");
        assertFalse(room.state().attendance().abandoned(), "somebody is back");
    }

    @Test
    void daysOnWhichTheProductDoesNotRunDoNotCount() {
        days(2);
        trial.pass(DAY.multipliedBy(40), 1);
        days(10);
        assertFalse(room.state().attendance().abandoned());
    }

    @Test
    void whatSomebodyDeletesWhoActsLiesInTheBinOfThoseByRightOnlyAndIsRestored() {
        days(31);
        assertEquals(Optional.empty(), deletion(ben));
        assertTrue(room.hasEnded());
        assertEquals(Optional.of(Reason.NO_SUCH_ROOM), trial.rooms().open(id).rejection().map(Rejection::reason));
        assertEquals(List.of(), trial.rooms().of(ANA));
        assertEquals(List.of(), trial.rooms().bin(BEN));
        assertEquals(Optional.of(Rejection.of(Reason.NO_SUCH_ROOM)), trial.rooms().recover(id, BEN));
        assertEquals(List.of(id), trial.rooms().bin(ANA).stream().map(RoomTitle::id).toList());
        assertEquals(Optional.empty(), trial.rooms().recover(id, ANA));
        assertEquals(room.state().room(), trial.rooms().find(id).orElseThrow().state().room());
        assertEquals(List.of(), trial.rooms().bin(ANA));
    }

    @Test
    void theBinIsEmptiedAfterThirtyDays() {
        days(31);
        assertEquals(Optional.empty(), deletion(ben));
        days(30);
        assertEquals(1, trial.rooms().bin(ANA).size());
        days(2);
        assertEquals(List.of(), trial.rooms().bin(ANA));
        assertEquals(Optional.of(Rejection.of(Reason.NO_SUCH_ROOM)), trial.rooms().recover(id, ANA));
    }

    @Test
    void oneByRightDeletesAtOnceAndSoDoesOneWhoIsConfirmed() {
        assertEquals(Optional.empty(), room.submit(new Appoint("2"), ana));
        assertEquals(Optional.empty(), deletion(ben));
        assertEquals(List.of(), trial.rooms().bin(ANA));
        assertInstanceOf(Answer.Refused.class, trial.rooms().open(id));
    }
}
