package org.pointingparty.room.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pointingparty.room.Rooms.id;
import static org.pointingparty.room.Rooms.roomWith;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.Phase;
import org.pointingparty.room.Room;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.command.Choose;
import org.pointingparty.room.command.Next;
import org.pointingparty.room.command.Revote;
import org.pointingparty.room.command.Skip;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.ticket.TicketId;

/** Which rounds a room keeps, and what they say of how the team came to its estimates. */
class CourseTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final Rooms tie = roomWith(3).voters().started().voted("3", "13", "?");
    private final Rooms agreed = tie.did(1, new Revote()).voted("8", "8", "8");

    private static Course course(Rooms rooms, int ticket) {
        return rooms.room().courses().get(ticket - 1);
    }

    private static List<String> votes(Course course) {
        return course.rounds().stream().map(round -> round.votes().values().toString()).toList();
    }

    @Test
    void votingAgainKeepsTheFormerRound() {
        assertEquals(List.of("[3, 13, ?]"), votes(course(tie, 1)));
        assertEquals(List.of("[3, 13, ?]"), votes(course(tie.did(1, new Revote()), 1)));
        assertEquals(List.of("[3, 13, ?]", "[8, 8, 8]"), votes(course(agreed, 1)));
        assertEquals(List.of(50, 100), course(agreed, 1).agreements());
    }

    @Test
    void goingOnKeepsTheRoundsOfEachTicket() {
        Rooms next = agreed.did(1, new Next(null)).voted("1", "1", "2").did(2, new Choose("1")).voted("5", "5", "5");
        assertEquals(List.of("[3, 13, ?]", "[8, 8, 8]", "[5, 5, 5]"), votes(course(next, 1)));
        assertEquals(List.of("[1, 1, 2]"), votes(course(next, 2)));
        assertEquals(List.of(), votes(course(next, 3)));
    }

    @Test
    void aRoundThatWasNeverRevealedLeavesNothing() {
        Rooms voting = roomWith(2).voters().started().voted(1, "5");
        assertEquals(List.of(), votes(course(voting, 1)));
        assertEquals(List.of(), voting.did(1, new Choose("2")).room().past());
        assertEquals(List.of(), voting.did(1, new Skip("1")).room().past());
    }

    @Test
    void theEndOfThePartyKeepsTheLastRound() {
        Rooms done = roomWith(1).voters().started().did(1, new Skip("1")).did(1, new Skip("2")).voted(1, "5")
                .did(1, new Next(null));
        assertEquals(Phase.DONE, done.room().phase());
        assertEquals(List.of("[5]"), votes(course(done, 3)));
    }

    @Test
    void whoMovedIsKnownByStepsOfTheDeck() {
        List<Course.Shift> moves = course(agreed, 1).shifts();
        assertEquals(List.of(id(1), id(2), id(3)), moves.stream().map(Course.Shift::voter).toList());
        assertEquals("[3, 8]", moves.get(0).cards().toString());
        assertEquals(2, moves.get(0).way());
        assertEquals(-1, moves.get(1).way());
        assertEquals(null, moves.get(2).way(), "a question mark is on no step");
    }

    @Test
    void whoPlayedTheSameOrOnlyOnceHasNotMoved() {
        Rooms rooms = roomWith(3).voters().started().voted("3", "5").revealed().did(1, new Revote())
                .voted("3", "8", "5");
        List<Course.Shift> moves = course(rooms, 1).shifts();
        assertEquals(List.of(id(2)), moves.stream().map(Course.Shift::voter).toList());
    }

    @Test
    void aRoundMissedInBetweenIsEmpty() {
        Rooms rooms = roomWith(2).voters().started().voted("3", "5").did(1, new Revote()).voted(2, "8").revealed()
                .did(1, new Revote()).voted("8", "8");
        assertEquals(List.of("[3, null, 8]", "[5, 8, 8]"),
                course(rooms, 1).shifts().stream().map(move -> move.cards().toString()).toList());
    }

    @Test
    void aTicketTakesAsLongAsItsRoundsFromTheOpeningToTheNext() {
        Room room = roomWith(2).voters().room();
        Course course = at(at(at(room, 0, started(1, 1)), 60, revealed(1)), 100, started(2, 1)).courses().get(0);
        assertEquals(Optional.of(Duration.ofSeconds(100)), course.taken());
        Room other = at(at(at(room, 0, started(1, 1)), 60, revealed(1)), 100, started(2, 2));
        Room again = at(at(at(other, 500, started(3, 1)), 520, revealed(3)), 530, new RoundEvent.BacklogFinished());
        assertEquals(Optional.of(Duration.ofSeconds(130)), again.courses().get(0).taken());
        assertEquals(Optional.empty(), again.courses().get(1).taken());
        assertEquals(new Times(NOON, NOON.plusSeconds(60), NOON.plusSeconds(100)), again.past().get(0).times());
    }

    @Test
    void whereNoTimesWereKeptNoneIsGuessed() {
        Rooms done = agreed.did(1, new Next(null));
        assertEquals(2, course(done, 1).rounds().size());
        assertEquals(Optional.empty(), course(done, 1).taken());
    }

    private static RoomEvent started(int round, int ticket) {
        return new RoundEvent.RoundStarted(new RoundId(round), new TicketId(ticket));
    }

    private static RoomEvent revealed(int round) {
        return new RoundEvent.RoundRevealed(new RoundId(round));
    }

    private static Room at(Room room, int second, RoomEvent event) {
        return RoomEvent.applyAll(room, List.of(event.at(NOON.plusSeconds(second))));
    }
}
