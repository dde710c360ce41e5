package org.pointingparty.room.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.Phase;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.command.Add;
import org.pointingparty.room.command.Choose;
import org.pointingparty.room.command.Delete;
import org.pointingparty.room.command.Edit;
import org.pointingparty.room.command.Import;
import org.pointingparty.room.command.Move;
import org.pointingparty.room.command.Next;
import org.pointingparty.room.command.Restore;
import org.pointingparty.room.command.Revote;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/** Editing, deleting, restoring and moving tickets. */
class TicketTest {

    private final Rooms rooms = Rooms.roomWith(2).voters();

    private static List<Integer> order(Rooms rooms) {
        return rooms.room().backlog().tickets().stream().map(ticket -> ticket.id().number()).toList();
    }

    @Test
    void anEditedTicketKeepsItsPlaceEstimateAndVotes() {
        Rooms before = rooms.started().voted("5", "5").did(1, new Next("")).voted(1, "8");
        Rooms after = before.did(2, new Edit("1", "PP-1", " Search ", "Quickly", ""))
                .did(2, new Edit("2", "", "Find", "", ""));
        Ticket first = after.room().backlog().tickets().get(0);
        assertEquals(new TicketDraft("PP-1", "Search", "Quickly"), first.draft());
        assertEquals("5", first.estimate());
        assertEquals("Find", after.room().ticket().orElseThrow().title());
        assertEquals(before.room().open(), after.room().open());
    }

    @Test
    void whatATicketCannotBecomeIsRefused() {
        Rooms keyed = rooms.did(1, new Edit("1", "PP-1", "Search", "", ""))
                .did(1, new Edit("1", "PP-1", "Find", "", ""));
        assertEquals(Optional.of(Reason.KEY_TAKEN), keyed.refusal(1, new Edit("2", "PP-1", "Other", "", "")));
        assertEquals(Optional.of(Reason.TITLE_EMPTY), rooms.refusal(1, new Edit("1", "", " ", "", "")));
        assertEquals(Optional.of(Reason.KEY_TOO_LONG), rooms.refusal(1, new Edit("1", "k".repeat(61), "T", "", "")));
        assertEquals(Optional.of(Reason.DESCRIPTION_TOO_LONG),
                rooms.refusal(1, new Edit("1", "", "T", "d".repeat(2_001), "")));
    }

    @Test
    void aTicketThatIsNotThereCanBeNeitherEditedNorDeletedNorMoved() {
        for (String ticket : new String[] {null, "", "4", "01", "one", "-1"}) {
            assertEquals(Optional.of(Reason.NO_SUCH_TICKET), rooms.refusal(1, new Edit(ticket, "", "T", "", "")));
            assertEquals(Optional.of(Reason.NO_SUCH_TICKET), rooms.refusal(1, new Delete(ticket)));
            assertEquals(Optional.of(Reason.NO_SUCH_TICKET), rooms.refusal(1, new Move(ticket, "", "", "")));
            assertEquals(Optional.of(Reason.NOT_DELETED), rooms.refusal(1, new Restore(ticket)));
        }
        for (String other : new String[] {"4", "01", "one", "-1"}) {
            assertEquals(Optional.of(Reason.NO_SUCH_TICKET), rooms.refusal(1, new Move("1", other, "", "")));
            assertEquals(Optional.of(Reason.NO_SUCH_TICKET), rooms.refusal(1, new Move("1", "", other, "")));
        }
        Rooms deleted = rooms.did(1, new Delete("3"));
        assertEquals(Optional.of(Reason.NO_SUCH_TICKET), deleted.refusal(1, new Move("1", "", "3", "")));
        assertEquals(Optional.of(Reason.NOT_DELETED), rooms.refusal(1, new Restore("1")));
    }

    @Test
    void aDeletedTicketIsGoneUntilItIsRestoredWithEverything() {
        Rooms before = rooms.started().voted("5", "8").did(1, new Revote()).voted("5", "5").did(1, new Next(""));
        Rooms deleted = before.did(1, new Delete("1"));
        assertEquals(List.of(2, 3), order(deleted));
        assertTrue(deleted.room().courses().stream().allMatch(course -> course.rounds().isEmpty()));
        assertEquals(Optional.of(Reason.NO_SUCH_TICKET), deleted.refusal(1, new Choose("1")));
        assertEquals("Ticket 1", deleted.room().backlog().lastDeleted().orElseThrow().title());

        Rooms restored = deleted.did(2, new Restore("1"));
        assertEquals(before.room().backlog(), restored.room().backlog());
        assertEquals(2, restored.room().courses().get(0).rounds().size());
        assertEquals(Optional.empty(), restored.room().backlog().lastDeleted());
    }

    @Test
    void theTicketOfTheOpenRoundCannotBeDeleted() {
        Rooms voting = rooms.started();
        assertEquals(Optional.of(Reason.TICKET_IN_ROUND), voting.refusal(1, new Delete("1")));
        Rooms revealed = voting.voted("5", "5");
        assertEquals(Phase.REVEALED, revealed.room().phase());
        assertEquals(Optional.of(Reason.TICKET_IN_ROUND), revealed.refusal(1, new Delete("1")));
        assertEquals(List.of(1, 3), order(revealed.did(1, new Delete("2"))));
    }

    @Test
    void aRestoredTicketStandsWhereItWasThoughOthersMoved() {
        Rooms deleted = rooms.did(1, new Delete("2")).did(1, new Add("Last", ""));
        assertEquals(List.of(1, 2, 3, 4), order(deleted.did(1, new Restore("2"))));
        assertEquals(List.of(1, 2, 4, 3), order(deleted.did(1, new Move("4", "3", "", "")).did(1, new Restore("2"))));
    }

    @Test
    void aRoomWithoutAnyTicketLeftTakesNewOnes() {
        Rooms empty = rooms.did(1, new Delete("1")).did(1, new Delete("3")).did(1, new Delete("2"));
        assertEquals(List.of(), order(empty));
        assertEquals(2, empty.room().backlog().lastDeleted().orElseThrow().id().number());
        assertEquals(List.of(4), order(empty.did(1, new Add("New", ""))), "no number is given twice");
    }

    @Test
    void aFullRoomTakesNoTicketBack() {
        Rooms full = rooms.did(1, new Delete("1")).did(1, new Import(
                java.util.stream.IntStream.range(2, Backlog.LARGEST).mapToObj(n -> new TicketDraft("K" + n, "T", ""))
                        .toList()));
        assertEquals(Backlog.LARGEST, order(full).size());
        assertEquals(Optional.of(Reason.BACKLOG_FULL), full.refusal(1, new Restore("1")));
    }

    @Test
    void aTicketWhoseKeyHasBeenTakenMeanwhileIsNotRestored() {
        Rooms deleted = rooms.did(1, new Edit("1", "PP-1", "Search", "", "")).did(1, new Delete("1"));
        Rooms taken = deleted.did(1, new Edit("2", "PP-1", "Find", "", ""));
        assertEquals(Optional.of(Rejection.of(Reason.KEY_TAKEN, "PP-1")),
                taken.decide(1, new Restore("1")).rejection());
        Rooms imported = deleted.did(1, new Import(List.of(new TicketDraft("PP-1", "Find", ""))));
        assertEquals(Optional.of(Reason.KEY_TAKEN), imported.refusal(1, new Restore("1")));
        assertEquals(List.of(1, 2, 3), order(taken.did(1, new Edit("2", "", "Find", "", "")).did(1, new Restore("1"))));
    }

    @Test
    void ticketsWithoutAKeyAreRestoredWhateverOthersThereAre() {
        assertEquals(List.of(1, 2, 3), order(rooms.did(1, new Delete("1")).did(1, new Restore("1"))));
    }

    @Test
    void nextFollowsTheNewOrder() {
        Rooms before = rooms.started().did(1, new Move("3", "2", "", ""));
        assertEquals(List.of(1, 3, 2), order(before));
        Rooms after = before.voted("5", "5").did(1, new Next(""));
        assertEquals("Ticket 3", after.room().ticket().orElseThrow().title());
    }

    @Test
    void aTicketMovesRightAfterAnother() {
        Rooms four = rooms.did(1, new Add("Ticket 4", ""));
        assertEquals(List.of(2, 1, 3, 4), order(four.did(1, new Move("1", "", "2", ""))));
        assertEquals(List.of(1, 4, 2, 3), order(four.did(1, new Move("4", null, "1", null))));
        assertEquals(List.of(2, 3, 4, 1), order(four.did(1, new Move("1", "", "4", ""))));
        assertEquals(List.of(1, 2, 3, 4), order(four.did(1, new Move("2", "", "1", ""))), "is there already");
        assertEquals(List.of(1, 2, 3, 4), order(four.did(1, new Move("2", "", "2", ""))));
        assertEquals(List.of(2, 1, 4), order(four.did(1, new Delete("3")).did(1, new Move("1", "", "2", ""))));
    }

    @Test
    void aTicketMovesToOnePlaceAlone() {
        assertEquals(Optional.of(Reason.MALFORMED), rooms.refusal(1, new Move("1", "3", "2", "")));
        assertEquals(List.of(1, 3, 2), order(rooms.did(1, new Move("2", "1", "1", "down"))), "the word is enough");
    }

    @Test
    void aTicketMovesToTheEndOrStays() {
        assertEquals(List.of(2, 3, 1), order(rooms.did(1, new Move("1", "", "", ""))));
        assertEquals(List.of(2, 3, 1), order(rooms.did(1, new Move("1", null, "", ""))));
        assertEquals(List.of(1, 2, 3), order(rooms.did(1, new Move("1", "1", "", ""))));
    }
}
