package org.pointingparty.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pointingparty.room.Rooms.ID;
import static org.pointingparty.room.Rooms.roomWith;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.command.Next;
import org.pointingparty.room.command.Quick;
import org.pointingparty.room.command.Rename;
import org.pointingparty.room.command.SetRole;
import org.pointingparty.room.command.SetTimer;
import org.pointingparty.room.command.Skip;
import org.pointingparty.room.command.Vote;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.view.people.MarkView;
import org.pointingparty.view.people.ProgressView;
import org.pointingparty.view.people.SeatView;
import org.pointingparty.view.round.TimerView;
import org.pointingparty.view.ticket.TicketRowView;
import org.pointingparty.view.ticket.TicketView;

/** What the regions that all share show, part by part. */
class RegionViewsTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final List<String> DECK = Decks.DEFAULT.cards().stream().map(Card::label).toList();

    private final Rooms three = roomWith(3).voters().facilitatedBy(1).started();
    private final Rooms revealed = three.voted("3", "5", "5");

    @Test
    void aRowTellsWhoSomebodyIsAndWhetherThere() {
        Rooms room = three.joined("Zoë").did(2, new SetRole("spectator")).did(3, new Rename("Li")).absent(3)
                .voted(1, "5");
        assertEquals(List.of(
                new SeatView(1, "Participant 1", false, false, true, false, mark(1, true)),
                new SeatView(2, "Participant 2", true, false, false, false, mark(2, false)),
                new SeatView(3, "Li", false, true, false, false, mark(3, false)),
                new SeatView(4, "Zoë", false, false, false, false, mark(4, false))), view(room).participants().seats());
    }

    private static MarkView mark(int participant, boolean voted) {
        return new MarkView(participant, voted, null, false, null, false, false);
    }

    @Test
    void aMarkShowsItsCardOnceRevealedAndWhetherItLeads() {
        assertEquals(new MarkView(1, true, "3", true, null, false, false), view(revealed).mark(Rooms.id(1)));
        assertEquals(new MarkView(2, true, "5", true, null, false, true), view(revealed).mark(Rooms.id(2)));
    }

    @Test
    void aMarkSaysThatItsCardWasPlayedAfterTheReveal() {
        Rooms open = three.agreed(Map.of("change", "after-reveal")).voted("3", "5", "5");
        Rooms changed = open.did(1, new Vote("8", open.round()));
        assertEquals(new MarkView(1, true, "8", true, null, true, false), view(changed).mark(Rooms.id(1)));
        assertEquals(new MarkView(2, true, "5", true, null, false, true), view(changed).mark(Rooms.id(2)));
    }

    @Test
    void theProgressCountsVotesOfThoseWhoLeftAndVotersWhoAreThere() {
        assertEquals(new ProgressView(false, 0, 0), view(roomWith(2).voters()).progress());
        assertEquals(new ProgressView(true, 1, 3), view(three.voted(1, "5")).progress());
        assertEquals(new ProgressView(true, 1, 2), view(three.voted(1, "5").absent(1, 2)).progress());
    }

    @Test
    void theTicketTellsItsPlaceInTheBacklog() {
        assertEquals(new TicketView("voting", 2, "", "Ticket 2", "What ticket 2 is about", "", 2, 3, true),
                view(three.did(1, new Skip("1"))).ticket());
        assertEquals(new TicketView("waiting", 0, "", "", "", "", 0, 3, true), view(roomWith(2).voters()).ticket());
        assertEquals(new TicketView("voting", 0, "", "", "", "", 0, 3, true), view(quick()).ticket());
        assertEquals(new TicketView("done", 0, "", "", "", "", 0, 3, true), view(done()).ticket());
    }

    private static Rooms quick() {
        return roomWith(2).voters().did(1, new Quick()).voted("1", "2");
    }

    private Rooms done() {
        return three.did(1, new Skip("1")).did(1, new Skip("2")).did(1, new Skip("3"));
    }

    @Test
    void theControlsOfferWhatTheRoundHasComeTo() {
        assertEquals(new ControlsView(ID.value(), "voting", 1, false, false, null, List.of(), DECK, true, true),
                view(three).controls());
        assertEquals(new ControlsView(ID.value(), "voting", 1, false, true, null, List.of(), DECK, true, true),
                view(three.voted(1, "5").absent(2, 3)).controls());
        assertEquals(new ControlsView(ID.value(), "revealed", 1, false, false, "winner", List.of("5"), DECK, true,
                true), view(revealed).controls());
        assertEquals(new ControlsView(ID.value(), "revealed", 1, true, false, "tie", List.of("1", "2"), DECK, true,
                true), view(quick()).controls());
        assertEquals(new ControlsView(ID.value(), "done", 0, false, false, null, List.of(), DECK, false, true),
                view(done()).controls());
    }

    @Test
    void theAnnouncementTellsTheOutcomeAndNoVote() {
        assertEquals(new AnnouncementView("voting", 1, "Ticket 1", null, List.of()), view(three).announcement());
        assertEquals(new AnnouncementView("revealed", 1, "Ticket 1", "winner", List.of("5")),
                view(revealed).announcement());
        assertEquals(new AnnouncementView("waiting", 0, "", null, List.of()),
                view(roomWith(1).voters()).announcement());
    }

    @Test
    void aRowOfTheBacklogTellsWhatHasBecomeOfItsTicket() {
        Rooms second = revealed.did(1, new Next("5"));
        assertEquals(1, view(second).backlog().first());
        assertEquals(List.of(
                new TicketRowView(ID.value(), 1, "", "Ticket 1", false, false, "5", true),
                new TicketRowView(ID.value(), 2, "", "Ticket 2", true, false, null, true),
                new TicketRowView(ID.value(), 3, "", "Ticket 3", false, false, null, true)),
                view(second).backlog().tickets());
        assertEquals(List.of(true, true, true),
                view(done()).backlog().tickets().stream().map(TicketRowView::skipped).toList());
        assertEquals(List.of(false, false, false),
                view(done()).backlog().tickets().stream().map(TicketRowView::current).toList());
    }

    @Test
    void aTimerIsForThoseWhoMaySetItUntilItRuns() {
        assertEquals(new TimerView(ID.value(), 1, 0, false, false, true), view(three).timer());
        assertEquals(TimerView.NONE, withoutDriving(three).timer());
        assertEquals(TimerView.NONE, view(revealed).timer());
        Rooms running = three.did(1, new SetTimer("1", "60", "yes"), NOON);
        long due = NOON.plusSeconds(60).toEpochMilli();
        assertEquals(new TimerView(ID.value(), 1, due, true, false, true), view(running).timer());
        assertEquals(new TimerView(ID.value(), 1, due, true, false, false), withoutDriving(running).timer());
        assertEquals(List.of(false, true), Stream.of(three, running).map(room -> view(room).isTicking()).toList());
    }

    @Test
    void aNoticeListsTheCommandsItIsAbout() {
        assertEquals("7 9", new NoticeView("spectator", 9, List.of(7, 9), "No").listed());
        assertEquals("9", new NoticeView("spectator", 9, "No").listed());
        assertEquals("", NoticeView.NUDGE.listed());
    }

    private static RoomView withoutDriving(Rooms rooms) {
        return new RoomView(rooms.room(), rooms.attendance(), false);
    }

    private static RoomView view(Rooms rooms) {
        return new RoomView(rooms.room(), rooms.attendance());
    }
}
