package org.pointingparty.view.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.pointingparty.room.Rooms.roomWith;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.command.Rename;
import org.pointingparty.room.round.Commitment;
import org.pointingparty.view.RoomView;
import org.pointingparty.view.round.CommitmentsView.CommittedView;

/** What pages show of commitments, and when. */
class CommitmentsViewTest {

    private static final CommitmentsView NOTHING = new CommitmentsView("", 0, List.of());

    private final Rooms voting = roomWith(2).voters().committed().started();

    @Test
    void aRoomThatDoesNotWantThemShowsNothingOfThem() {
        Rooms plain = roomWith(2).voters();
        for (Rooms rooms : List.of(plain, plain.started(), plain.started().voted("5"),
                plain.started().voted("5", "8"))) {
            assertEquals(NOTHING, view(rooms).commitments());
            assertNull(view(rooms).mark(Rooms.id(1)).commitment());
        }
    }

    @Test
    void whileARoundIsVotingTheMarksAloneTellTheHashes() {
        CommitmentsView open = new CommitmentsView(Rooms.ID.value(), 1, List.of());
        assertEquals(open, view(voting).commitments());
        Rooms voted = voting.voted(2, "5");
        assertEquals(open, view(voted).commitments());
        assertEquals(commitment(voted).hash(), view(voted).mark(Rooms.id(2)).commitment());
    }

    @Test
    void theRevealTellsCardAndSaltToo() {
        Rooms revealed = voting.voted("5", "8").did(2, new Rename("Li"));
        Commitment of = commitment(revealed);
        assertEquals(new CommittedView(2, "Li", "8", of.salt(), of.hash()),
                view(revealed).commitments().votes().get(1));
        assertEquals(of.hash(), view(revealed).mark(Rooms.id(2)).commitment());
    }

    @Test
    void aRevealWithoutVotesProvesNothing() {
        assertEquals(NOTHING, view(voting.revealed()).commitments());
    }

    @Test
    void aCardIsOneWordOnACommandLineWhateverStandsOnIt() {
        CommittedView nasty = new CommittedView(1, "Ana", "a'$(b)", "00", "ff");
        assertEquals("'a'\\''$(b)'", nasty.quoted());
    }

    private static Commitment commitment(Rooms rooms) {
        return rooms.room().open().commitments().get(Rooms.id(2));
    }

    private static RoomView view(Rooms rooms) {
        return new RoomView(rooms.room(), rooms.attendance());
    }
}
