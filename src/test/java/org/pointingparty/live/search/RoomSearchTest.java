package org.pointingparty.live.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.pointingparty.journal.MemoryJournal;
import org.pointingparty.live.LiveRooms;
import org.pointingparty.live.RoomJournal;
import org.pointingparty.live.admission.Admission;
import org.pointingparty.live.admission.Strangers;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.command.Create;
import org.pointingparty.room.command.SetPolicy;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.settings.Settings;
import org.pointingparty.settings.TrialSettings;

class RoomSearchTest {

    private static final Settings SETTINGS = TrialSettings.of(Map.of("max-new-visitors-per-minute", "50"));
    private static final VisitorId MALLORY = new VisitorId("mallory");
    private static final String OFFICE = "10.0.0.1";

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger reads = new AtomicInteger();
    private final RoomJournal journal = counting(new MemoryJournal());
    private final Strangers strangers =
            new Strangers(SETTINGS, new Admission(SETTINGS.ceilings(), nanos::get), nanos::get);
    private final RoomSearch search = search();

    /** A node that has just started: no room is in its memory. */
    private RoomSearch search() {
        return new RoomSearch(new LiveRooms(journal, SETTINGS, nanos::get), strangers);
    }

    private RoomJournal counting(RoomJournal kept) {
        Class<?>[] types = {RoomJournal.class};
        return (RoomJournal) Proxy.newProxyInstance(types[0].getClassLoader(), types, (proxy, method, arguments) -> {
            if (method.getName().equals("read")) {
                reads.incrementAndGet();
            }
            try {
                return method.invoke(kept, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        });
    }

    private static RoomId unknown(int number) {
        return new RoomId("unknown-room-%010d".formatted(number));
    }

    private Optional<Reason> refusal(int number, VisitorId visitor) {
        return search.open(unknown(number), visitor, OFFICE).rejection().map(Rejection::reason);
    }

    @Test
    void aRoomThatIsNotThereIsLookedUpOnceASecond() {
        LiveRooms rooms = new LiveRooms(journal, SETTINGS, nanos::get);
        for (int i = 0; i < 1_000; i++) {
            assertEquals(Optional.empty(), rooms.find(unknown(1)));
        }
        assertEquals(1, reads.get());
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertEquals(Optional.empty(), rooms.find(unknown(1)));
        assertEquals(2, reads.get());
    }

    @Test
    void noMoreUnknownRoomsAreRememberedThanThereIsRoomFor() {
        LiveRooms rooms = new LiveRooms(journal, SETTINGS, nanos::get);
        for (int i = 0; i <= 10_000; i++) {
            rooms.find(unknown(i));
        }
        rooms.find(unknown(10_000));
        assertEquals(10_001, reads.get(), "the latest are remembered");
        rooms.find(unknown(0));
        assertEquals(10_002, reads.get());
    }

    @Test
    void whoeverHasNoNameLooksForFiftyUnknownRoomsAMinuteAndHoldsUpNobodyWhoHas() {
        for (int i = 0; i < 1_000; i++) {
            assertEquals(Optional.of(i < 50 ? Reason.NO_SUCH_ROOM : Reason.TOO_FAST), refusal(i, null));
        }
        assertEquals(50, reads.get());
        assertEquals(Optional.of(Reason.NO_SUCH_ROOM), refusal(1_000, new VisitorId("colleague")));
    }

    @Test
    void aVisitorLooksForFiveAndAnAddressForTenTimesFifty() {
        for (int i = 0; i < 1_000; i++) {
            assertEquals(Optional.of(i < 5 ? Reason.NO_SUCH_ROOM : Reason.TOO_FAST), refusal(i, MALLORY));
        }
        for (int i = 5; i < 500; i++) {
            assertEquals(Optional.of(Reason.NO_SUCH_ROOM), refusal(i, new VisitorId("mallory " + i)));
        }
        assertEquals(Optional.of(Reason.TOO_FAST), refusal(1_001, new VisitorId("another")));
    }

    @Test
    void whoeverFindsARoomMayLookForAsManyAsBeforeAndOneInMemoryIsAlwaysFound() {
        RoomId room = new LiveRooms(journal, SETTINGS, nanos::get).create(new Create("A room", "", List.of())).value()
                .orElseThrow();
        for (int i = 0; i < 100; i++) {
            assertTrue(search().open(room, MALLORY, OFFICE).value().isPresent());
            assertTrue(search().open(room, null, OFFICE).value().isPresent());
        }
        search.open(room, null, OFFICE);
        for (int i = 0; i < 1_000; i++) {
            refusal(i, MALLORY);
            refusal(i, null);
        }
        assertEquals(Optional.of(Reason.TOO_FAST), refusal(2_000, MALLORY));
        assertTrue(search.open(room, MALLORY, OFFICE).value().isPresent());
        assertTrue(search.open(room, null, OFFICE).value().isPresent());
    }

    private RoomId created(String entry) {
        Create create = new Create("A room", "", List.of())
                .by(new VisitorId("ana"), new SetPolicy(Map.of("entry", entry)));
        return new LiveRooms(journal, SETTINGS, nanos::get).create(create).value().orElseThrow();
    }

    @Test
    void aRoomThatAsksForItsCodeIsNotThereForWhoHasNoSeatAndCostsAsMuch() {
        RoomId open = created("link");
        RoomId guarded = created("code");
        assertTrue(search.visible(open, MALLORY, OFFICE).value().isPresent());
        assertTrue(search.visible(guarded, new VisitorId("ana"), OFFICE).value().isPresent(), "who opened it may");
        List<Integer> costs = new ArrayList<>();
        for (RoomId room : List.of(guarded, unknown(1))) {
            VisitorId stranger = new VisitorId("stranger to " + room);
            int before = reads.get();
            for (int i = 0; i < 100; i++) {
                assertEquals(Optional.of(i < 5 ? Reason.NO_SUCH_ROOM : Reason.TOO_FAST),
                        search.visible(room, stranger, OFFICE).rejection().map(Rejection::reason));
            }
            costs.add(reads.get() - before);
        }
        assertEquals(List.of(1, 1), costs, "look-ups, remembered for a second");
    }

    @Test
    void whereNoAddressIsKnownVisitorsStillCount() {
        for (int i = 0; i < 100; i++) {
            assertEquals(Optional.empty(), strangers.objectionToSearch(null, ""));
            assertEquals(Optional.empty(), strangers.objectionToKnock(null, ""));
            assertEquals(i < 5, strangers.objectionToSearch(MALLORY, "").isEmpty());
        }
    }
}
