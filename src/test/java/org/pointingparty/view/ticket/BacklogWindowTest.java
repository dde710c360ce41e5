package org.pointingparty.view.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pointingparty.room.Rooms.ID;

import org.junit.jupiter.api.Test;
import org.pointingparty.room.Room;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.command.Choose;
import org.pointingparty.room.command.Delete;
import org.pointingparty.room.command.Quick;
import org.pointingparty.room.deck.Decks;

/** Which tickets of a backlog a page lists, and what it says of the others. */
class BacklogWindowTest {

    private static Rooms backlog(int tickets) {
        return Rooms.emptyRoom(Decks.DEFAULT, tickets).and(2).voters();
    }

    private static Room choosing(Rooms rooms, int ticket) {
        return rooms.started().did(1, new Choose(Integer.toString(ticket))).room();
    }

    @Test
    void aShortBacklogIsListedAsAWhole() {
        assertEquals(new BacklogWindow(0, 60, 60), BacklogWindow.of(choosing(backlog(60), 60)));
        assertEquals(new AddingView(ID.value(), 1, 0, 0, 0, null, true), AddingView.of(backlog(60).room(), true));
    }

    @Test
    void aLongOneIsListedByTheFiftyAroundTheCurrentTicket() {
        assertEquals(new BacklogWindow(0, 50, 120), BacklogWindow.of(choosing(backlog(120), 50)));
        assertEquals(new BacklogWindow(50, 100, 120), BacklogWindow.of(choosing(backlog(120), 51)));
        assertEquals(new BacklogWindow(100, 120, 120), BacklogWindow.of(choosing(backlog(120), 120)));
        assertEquals(new BacklogWindow(50, 61, 61), BacklogWindow.of(choosing(backlog(61), 61)));
        assertEquals(new AddingView(ID.value(), 51, 100, 120, 0, null, true),
                AddingView.of(choosing(backlog(120), 51), true));
    }

    @Test
    void beforeTheFirstRoundTheFirstOpenTicketIsTheCurrentOne() {
        assertEquals(new BacklogWindow(0, 50, 61), BacklogWindow.of(backlog(61).room()));
        assertEquals(new BacklogWindow(0, 50, 61), BacklogWindow.of(backlog(61).did(1, new Quick()).room()));
    }

    @Test
    void theTicketDeletedLastIsNamedToThoseWhoCanRestoreIt() {
        Room room = backlog(3).did(1, new Delete("1")).did(1, new Delete("2")).room();
        assertEquals(new AddingView(ID.value(), 1, 0, 0, 2, "Ticket 2", true), AddingView.of(room, true));
        assertEquals(new AddingView(ID.value(), 1, 0, 0, 0, null, false), AddingView.of(room, false));
    }
}
