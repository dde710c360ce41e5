package org.pointingparty.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.pointingparty.room.Rooms.ids;
import static org.pointingparty.room.Rooms.roomWith;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.command.AnswerProposal;
import org.pointingparty.room.command.Leave;
import org.pointingparty.room.command.Propose;
import org.pointingparty.room.command.Rename;
import org.pointingparty.room.command.Revote;
import org.pointingparty.room.command.SetRole;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.view.round.StatisticsView;
import org.pointingparty.view.round.StatisticsView.EndView;

/** Whom a page names: those who are awaited, and those who played the lowest and the highest card. */
class RoomViewTest {

    private final Rooms four = roomWith(4).voters().started();

    @Test
    void fewWhoHaveNotVotedAreNamed() {
        assertEquals(List.of(), waiting(four), "four are many");
        assertEquals(names(2, 3, 4), waiting(four.voted(1, "5")));
        assertEquals(names(3, 4), waiting(four.voted("5", "8")));
        assertEquals(List.of(), waiting(four.voted("5", "8", "5", "5")));
    }

    @Test
    void whoIsAwayOrOnlyWatchesIsNotAwaited() {
        assertEquals(names(1, 4), waiting(four.absent(2).did(3, new SetRole("spectator"))));
    }

    @Test
    void whoIsAwayIsNotAwaitedToAnswerAProposalEither() {
        Rooms split = four.voted("3", "3", "5", "5").did(1, new Revote()).voted("3", "3", "5", "5");
        Rooms asked = split.did(1, new Propose("5", split.round()));
        assertEquals(4, view(asked).impasse().awaited());
        assertEquals(2, view(asked.did(1, new AnswerProposal("yes", asked.round())).absent(2)).impasse().awaited());
    }

    @Test
    void whileSomebodyIsArrivingNobodyIsNamed() {
        Rooms three = four.voted(4, "5").did(3, new Leave());
        assertEquals(names(1, 2), waiting(three));
        assertEquals(List.of(), new RoomView(three.room(), new Attendance(ids(1, 4), ids(2))).waiting().names());
    }

    @Test
    void nobodyIsAwaitedWhereNothingIsVotedOn() {
        assertEquals(List.of(), waiting(roomWith(2).voters()));
        assertEquals(List.of(), waiting(four.voted("5", "8").revealed()));
    }

    @Test
    void theEndsAreNamedAsTheyAreCalledNow() {
        Rooms revealed = four.voted("5", "8", "3", "3").did(3, new Rename("Li")).did(4, new Leave());
        List<EndView> ends = view(revealed).tally().statistics().ends();
        assertEquals(List.of(new EndView("3", List.of("Li", "Participant 4"), 0), new EndView("8", names(2), 0)), ends);
    }

    @Test
    void ofManyAtOneEndThreeAreNamed() {
        Rooms crowd = roomWith(6).voters().started().voted("1", "1", "1", "1", "1", "2");
        assertEquals(new EndView("1", names(1, 2, 3), 2), view(crowd).tally().statistics().ends().get(0));
    }

    @Test
    void aDeckWithoutNumbersGoesByPositions() {
        Rooms shirts = Rooms.emptyRoom(Decks.named("t-shirt-sizes").orElseThrow(), 1).and(2).voters().started()
                .voted("S", "XL");
        StatisticsView statistics = view(shirts).tally().statistics();
        assertEquals(List.of("S", "XL"), statistics.middle());
        assertEquals(3, statistics.range());
        assertEquals(false, statistics.numbered());
        assertNull(view(shirts).tally().median());
    }

    private static List<String> names(int... numbers) {
        return Arrays.stream(numbers).mapToObj(number -> "Participant " + number).toList();
    }

    private static List<String> waiting(Rooms rooms) {
        return view(rooms).waiting().names();
    }

    private static RoomView view(Rooms rooms) {
        return new RoomView(rooms.room(), rooms.attendance());
    }
}
