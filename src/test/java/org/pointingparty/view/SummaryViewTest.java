package org.pointingparty.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.pointingparty.room.Rooms.roomWith;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.Room;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.command.Choose;
import org.pointingparty.room.command.Next;
import org.pointingparty.room.command.Revote;
import org.pointingparty.room.command.Skip;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.view.round.CourseView;
import org.pointingparty.view.round.CourseView.MoveView;
import org.pointingparty.view.round.CourseView.RoundView;
import org.pointingparty.view.round.TimeView;

/** What the summary says of how a team came to its estimates. */
class SummaryViewTest {

    private static final Rooms TIE = roomWith(2).voters().started().voted("3", "13");
    private static final Rooms DONE = TIE.did(1, new Revote()).voted("8", "8").did(1, new Next("6,5"))
            .voted("5", "5").did(2, new Next(null)).did(1, new Skip("4"));

    private static SummaryView summary(Rooms rooms) {
        return new RoomView(rooms.room(), rooms.attendance()).summary();
    }

    @Test
    void whileThePartyRunsThereIsNone() {
        assertSame(SummaryView.HIDDEN, summary(TIE));
    }

    @Test
    void everyTicketTellsItsRoundsAndWhoMoved() {
        List<CourseView> tickets = summary(DONE).tickets();
        assertEquals(List.of(new RoundView(List.of("3", "13"), 50), new RoundView(List.of("8"), 100)),
                tickets.get(0).rounds());
        assertEquals(List.of(new MoveView("Participant 1", List.of("3", "8"), 2),
                new MoveView("Participant 2", List.of("13", "8"), -1)), tickets.get(0).moves());
        assertEquals(List.of("+2", "−1"), tickets.get(0).moves().stream().map(MoveView::steps).toList());
        assertEquals(List.of(), tickets.get(1).moves());
        assertEquals(List.of(), tickets.get(2).rounds());
    }

    @Test
    void theMeetingTellsAgreementAtTheFirstAndTheLastVote() {
        assertEquals(new MeetingView(75, 100, null), summary(DONE).meeting());
    }

    @Test
    void whereNobodyVotedAgainThereIsNoLastVoteToTellOf() {
        Rooms once = TIE.did(1, new Next("3")).did(1, new Skip("2")).did(1, new Skip("3"));
        assertEquals(new MeetingView(50, null, null), summary(once).meeting());
        assertNull(summary(roomWith(1).voters().started().did(1, new Skip("1")).did(1, new Skip("2"))
                .did(1, new Skip("3"))).meeting().first());
    }

    @Test
    void aNumberThatIsOnNoCardIsInTheSum() {
        assertEquals(new BigDecimal("11.5"), summary(DONE).sum());
        assertEquals(2, summary(DONE).estimated());
    }

    @Test
    void theTimeOfATicketIsTheMedianOfThoseKnown() {
        Room room = Room.blank(Rooms.ID);
        int second = 0;
        Rooms rooms = DONE.did(1, new Choose("3")).voted("1", "1").did(1, new Next(null));
        for (List<RoomEvent> change : rooms.changes()) {
            Instant now = Instant.EPOCH.plusSeconds(second += 10);
            room = RoomEvent.applyAll(room, change.stream().map(event -> event.at(now)).toList());
        }
        SummaryView summary = new RoomView(room, rooms.attendance()).summary();
        assertEquals(List.of(new TimeView(1, "00"), new TimeView(0, "30"), new TimeView(0, "30")),
                summary.tickets().stream().map(CourseView::time).toList());
        assertEquals(new TimeView(0, "30"), summary.meeting().time());
    }
}
