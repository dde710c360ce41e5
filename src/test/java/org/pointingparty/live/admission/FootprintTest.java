package org.pointingparty.live.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.ticket.TicketDraft;

class FootprintTest {

    private final Footprint footprint = new Footprint();

    private static Room room(int tickets, String description) {
        List<TicketDraft> drafts = IntStream.range(0, tickets)
                .mapToObj(i -> new TicketDraft("T" + i, description)).toList();
        return RoomEvent.applyAll(Room.blank(new RoomId("room-for-footprints-01")),
                List.of(new UpkeepEvent.RoomCreated("A room", Decks.DEFAULT, drafts)));
    }

    @Test
    void itCountsAllText() {
        long empty = footprint.of(room(100, ""));
        assertTrue(footprint.of(room(100, "x".repeat(2_000))) >= empty + 200_000);
    }

    @Test
    void itFollowsTheRoomFromChangeToChange() {
        Room room = room(10, "What to do");
        long before = footprint.of(room);
        assertEquals(before, footprint.of(room));
        Room joined = RoomEvent.applyAll(room, List.of(
                new SeatEvent.ParticipantJoined(new ParticipantId(1), new VisitorId("ana"), "Ana")));
        assertTrue(footprint.of(joined) > before);
        assertEquals(before, footprint.of(room));
    }
}
