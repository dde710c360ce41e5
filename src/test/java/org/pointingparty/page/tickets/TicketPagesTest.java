package org.pointingparty.page.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pointingparty.live.CommandCount;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.TrialRooms;
import org.pointingparty.page.FormState;
import org.pointingparty.page.Reply;
import org.pointingparty.page.TrialExchange;
import org.pointingparty.room.people.ParticipantId;

class TicketPagesTest {

    private final TrialRooms rooms = new TrialRooms();
    private final LiveRoom room = rooms.room(2);
    private final ParticipantId ana = rooms.seat(room, "Ana");
    private final TicketPages pages = new TicketPages(new CommandCount());

    private Reply edit(String title) {
        return pages.take(room, ana, TrialExchange.of(Map.of("number", "2", "title", title)));
    }

    private static FormState form(Reply.Page page) {
        return assertInstanceOf(TicketPage.class, page.model()).form();
    }

    @Test
    void anEditedTicketLeadsBackToTheRoom() {
        assertEquals(Reply.Redirect.to(room.state().room().id()), edit("Another title"));
        assertEquals("Another title", room.state().room().backlog().ticket("2").orElseThrow().title());
    }

    @Test
    void anEditDuringAnOutageIsAnsweredAsAnOutageAndLosesNothing() {
        rooms.outage();
        Reply.Page page = assertInstanceOf(Reply.Page.class, edit("Another title"));
        assertEquals(503, page.status().code());
        assertEquals("Another title", form(page).typed("title"));
        assertEquals("Ticket 2", room.state().room().backlog().ticket("2").orElseThrow().title());
    }

    @Test
    void anEditThatTheRoomRefusesConflictsWithIt() {
        Reply.Page page = assertInstanceOf(Reply.Page.class, edit(" "));
        assertEquals(409, page.status().code());
        assertEquals(" ", form(page).typed("title"));
        assertEquals(1, form(page).errors().size());
    }
}
