package org.pointingparty.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.command.Add;
import org.pointingparty.room.command.Create;
import org.pointingparty.room.command.Import;
import org.pointingparty.room.command.Leave;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.settings.Settings;
import org.pointingparty.settings.TrialSettings;

/** Rooms that hold as much memory as they may take no more, but go on, until others have left memory. */
class FullMemoryTest {

    private static final Settings SETTINGS = TrialSettings.of(Map.of("max-room-megabytes", "1", "idle", "600"));
    private static final Duration STAY = Duration.ofSeconds(30);
    private static final Optional<Reason> FULL = Optional.of(Reason.MEMORY_FULL);

    private final AtomicLong nanos = new AtomicLong();
    private final LiveRooms rooms = new LiveRooms(new TrialRoomJournal(), SETTINGS, nanos::get);
    private RoomId first;
    private LiveRoom room;
    private ParticipantId ana;

    @BeforeEach
    void anaIsInARoom() {
        first = create().value().orElseThrow();
        room = rooms.find(first).orElseThrow();
        ana = room.admit(new VisitorId("ana"), "Ana").value().orElseThrow();
        room.connected(ana, "tab");
    }

    private Answer<RoomId> create() {
        return rooms.create(new Create("A room", "", tickets(10)));
    }

    private static List<TicketDraft> tickets(int number) {
        return IntStream.range(0, number).mapToObj(i -> new TicketDraft("T" + i, "x".repeat(2_000))).toList();
    }

    private List<RoomId> fill() {
        List<RoomId> filled = new ArrayList<>();
        Answer<RoomId> next = create();
        for (; next.value().isPresent() && filled.size() < 1_000; next = create()) {
            filled.add(next.value().orElseThrow());
        }
        assertEquals(FULL, next.rejection().map(Rejection::reason), filled.size() + " rooms fit");
        assertTrue(filled.size() > 10, filled.size() + " rooms fit");
        return filled;
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
        rooms.sweep();
    }

    private Optional<Reason> reason(Optional<Rejection> refusal) {
        return refusal.map(Rejection::reason);
    }

    @Test
    void whatWouldAddTicketsIsRefusedAndAllElseGoesOn() {
        fill();
        assertEquals(FULL, reason(room.submit(new Import(tickets(50)), ana)));
        assertEquals(FULL, reason(room.submit(new Add("One", "more"), ana)));
        assertEquals(10, room.state().room().backlog().tickets().size());
        assertEquals(new ParticipantId(2), room.admit(new VisitorId("ben"), "Ben").value().orElseThrow());
        assertEquals(Optional.empty(), room.submit(new Leave(), new ParticipantId(2)));
    }

    @Test
    void aRoomThatHasLeftMemoryComesBackOnlyWhenThereIsSpace() {
        RoomId left = create().value().orElseThrow();
        pass(Duration.ofSeconds(600));
        assertEquals(1, rooms.count(), "only Ana's room is used");
        List<RoomId> filled = fill();
        assertEquals(FULL, reason(rooms.open(left).rejection()));
        pass(STAY);
        assertEquals(FULL, reason(rooms.open(left).rejection()), "some may be on their way into their rooms");
        pass(STAY);
        assertTrue(rooms.open(left).value().isPresent());
        assertTrue(rooms.open(filled.get(0)).value().isPresent());
        assertEquals(room, rooms.find(first).orElseThrow(), "who is in a room keeps it");
        assertEquals(Optional.empty(), reason(room.submit(new Import(tickets(50)), ana)));
    }
}
