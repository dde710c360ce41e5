package org.pointingparty.live.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.pointingparty.journal.MemoryJournal;
import org.pointingparty.live.Answer;
import org.pointingparty.live.LiveRooms;
import org.pointingparty.live.Receipt;
import org.pointingparty.live.RoomJournal;
import org.pointingparty.live.TrialRoomJournal;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.command.Create;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.settings.TrialSettings;

class AdmissionTest {

    private static final int THREADS = 4;
    private static final int ATTEMPTS = 500;

    private final AtomicLong nanos = new AtomicLong();

    @Test
    void connectionsAreLetInUpToTheCeilingAndNoneMore() throws Exception {
        Admission admission = admission(Map.of("max-connections", "1000"));
        assertEquals(1_000, admitted(admission, n -> place(n, "10.0.0." + n % 200)));
        assertEquals(1_000, admission.connections());
        assertEquals(THREADS * ATTEMPTS - 1_000, admission.refusals(Ceiling.CONNECTIONS));
    }

    @Test
    void aRoomTakesItsShareAndAnotherRoomIsNotConcerned() throws Exception {
        Admission admission = admission(Map.of("max-connections-per-room", "300"));
        assertEquals(300, admitted(admission, n -> place(1, "10.0.0." + n % 200)));
        assertEquals(THREADS * ATTEMPTS - 300, admission.refusals(Ceiling.CONNECTIONS_PER_ROOM));
        assertEquals(Optional.empty(), admission.take(place(2, "10.0.0.1")));
    }

    @Test
    void anAddressTakesItsShareAndAnotherAddressIsNotConcerned() throws Exception {
        Admission admission = admission(Map.of("max-connections-per-address", "300"));
        assertEquals(300, admitted(admission, n -> place(n, "10.0.0.1")));
        assertEquals(THREADS * ATTEMPTS - 300, admission.refusals(Ceiling.CONNECTIONS_PER_ADDRESS));
        assertEquals(Optional.empty(), admission.take(place(1, "10.0.0.2")));
    }

    @Test
    void anUnknownAddressIsNotCounted() throws Exception {
        Admission admission = admission(Map.of("max-connections-per-address", "1"));
        assertEquals(THREADS * ATTEMPTS, admitted(admission, n -> place(n, "")));
    }

    @Test
    void whoeverIsRefusedTakesNobodysPlace() {
        Admission admission = admission(Map.of("max-connections", "2", "max-connections-per-room", "1"));
        assertEquals(Optional.empty(), admission.take(place(1, "a")));
        assertEquals(Optional.of(Ceiling.CONNECTIONS_PER_ROOM), admission.take(place(1, "b")));
        assertEquals(Optional.empty(), admission.take(place(2, "b")));
        assertEquals(Optional.of(Ceiling.CONNECTIONS), admission.take(place(3, "c")));
    }

    @Test
    void aReleasedPlaceCanBeTakenAgain() {
        for (String ceiling : List.of("max-connections", "max-connections-per-room", "max-connections-per-address")) {
            Admission admission = admission(Map.of(ceiling, "1"));
            for (int i = 0; i < 3; i++) {
                assertEquals(Optional.empty(), admission.take(place(1, "a")), ceiling);
                assertTrue(admission.take(place(1, "a")).isPresent(), ceiling);
                admission.release(place(1, "a"));
            }
            assertEquals(0, admission.connections());
        }
    }

    @Test
    void comingAndGoingOfManyNeverExceedsTheCeilingAndLeavesNothing() throws Exception {
        Admission admission = admission(Map.of("max-connections", "3", "max-connections-per-room", "2"));
        inParallel(n -> {
            AdmissionKey place = place(ThreadLocalRandom.current().nextInt(2), "a");
            if (admission.take(place).isEmpty()) {
                assertTrue(admission.connections() <= 3);
                admission.release(place);
            }
            return true;
        });
        assertEquals(0, admission.connections());
        assertEquals(Optional.empty(), admission.take(place(1, "a")));
        assertEquals(Optional.empty(), admission.take(place(1, "a")));
    }

    @Test
    void roomsAreOpenedUpToTheCeilingAndNoneMore() throws Exception {
        LiveRooms rooms = rooms(Map.of("max-rooms", "700", "max-new-rooms-per-minute", "100000"), new MemoryJournal());
        assertEquals(700, inParallel(n -> create(rooms).value().isPresent()));
        assertEquals(700, rooms.count());
        assertEquals(Reason.TOO_MANY_ROOMS, create(rooms).rejection().orElseThrow().reason());
    }

    @Test
    void soManyRoomsAMinuteAreOpenedAndLaterSomeMore() throws Exception {
        LiveRooms rooms = rooms(Map.of("max-new-rooms-per-minute", "120"), new MemoryJournal());
        assertEquals(120, inParallel(n -> create(rooms).value().isPresent()));
        assertEquals(Reason.TOO_MANY_NEW_ROOMS, create(rooms).rejection().orElseThrow().reason());
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(30));
        assertEquals(60, inParallel(n -> create(rooms).value().isPresent()));
    }

    @Test
    void aRoomThatCouldNotBeKeptTakesNoPlace() {
        TrialRoomJournal journal = new TrialRoomJournal();
        journal.answer(Receipt.UNAVAILABLE);
        LiveRooms rooms = rooms(Map.of("max-rooms", "1"), journal);
        assertEquals(Reason.JOURNAL_UNAVAILABLE, create(rooms).rejection().orElseThrow().reason());
        journal.answer(Receipt.APPENDED);
        assertTrue(create(rooms).value().isPresent());
        assertTrue(create(rooms).rejection().isPresent());
    }

    @Test
    void switchedOffTheLimitsPerAddressAndOnNewRoomsAreLiftedAndNoOthers() throws Exception {
        Map<String, String> low = Map.of("max-connections", "5", "max-connections-per-room", "3", "max-rooms", "400",
                "max-connections-per-address", "2", "max-new-rooms-per-minute", "2", "address-limits", "off");
        Admission admission = admission(low);
        assertEquals(3, admitted(admission, n -> place(1, "a")));
        assertEquals(2, admitted(admission, n -> place(2, "a")));
        assertEquals(Optional.of(Ceiling.CONNECTIONS), admission.take(place(3, "a")));
        LiveRooms rooms = rooms(low, new MemoryJournal());
        assertEquals(400, inParallel(n -> create(rooms).value().isPresent()));
        assertEquals(Reason.TOO_MANY_ROOMS, create(rooms).rejection().orElseThrow().reason());
    }

    private Admission admission(Map<String, String> settings) {
        return new Admission(TrialSettings.of(settings).ceilings(), nanos::get);
    }

    private LiveRooms rooms(Map<String, String> settings, RoomJournal journal) {
        return new LiveRooms(journal, TrialSettings.of(settings), nanos::get);
    }

    private static Answer<RoomId> create(LiveRooms rooms) {
        return rooms.create(new Create("A room", "", List.of(new TicketDraft("Ticket", ""))));
    }

    private static AdmissionKey place(int room, String address) {
        return new AdmissionKey(new RoomId("a".repeat(18) + "%04d".formatted(room)), address);
    }

    private static int admitted(Admission admission, IntFunction<AdmissionKey> place) throws Exception {
        return inParallel(n -> admission.take(place.apply(n)).isEmpty());
    }

    /** How many of the attempts, made by several threads at once, succeed. */
    private static int inParallel(IntFunction<Boolean> attempt) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        try {
            List<Future<Integer>> counts = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread * ATTEMPTS;
                counts.add(threads.submit(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    return succeeded(attempt, first);
                }));
            }
            int sum = 0;
            for (Future<Integer> count : counts) {
                sum += count.get();
            }
            return sum;
        } finally {
            threads.shutdownNow();
        }
    }

    private static int succeeded(IntFunction<Boolean> attempt, int first) {
        int count = 0;
        for (int n = first; n < first + ATTEMPTS; n++) {
            count += attempt.apply(n) ? 1 : 0;
        }
        return count;
    }
}
