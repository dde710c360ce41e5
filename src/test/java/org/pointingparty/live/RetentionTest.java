package org.pointingparty.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.command.Create;
import org.pointingparty.settings.Settings;
import org.pointingparty.settings.TrialSettings;

/** Rooms in which nothing happens are deleted by the time in which the product runs. */
class RetentionTest {

    private static final Settings SETTINGS = TrialSettings.of(Map.of("idle", "60", "retention-days", "180"));

    private final AtomicLong nanos = new AtomicLong();
    private final TrialRoomJournal journal = new TrialRoomJournal();
    private final LiveRooms rooms = new LiveRooms(journal, SETTINGS, nanos::get);
    private final Instant start = Instant.now();
    private final HeardLog log = new HeardLog(Retention.class);

    @AfterEach
    void ignore() {
        log.close();
    }

    private RoomId room() {
        RoomId id = rooms.create(new Create("A room", "", List.of())).value().orElseThrow();
        nanos.addAndGet(Duration.ofSeconds(60).toNanos());
        rooms.sweep();
        return id;
    }

    private boolean isKept(RoomId id) {
        return journal.read(id) instanceof Recall.Found;
    }

    private Instant day(int number) {
        return start.plus(Duration.ofDays(number));
    }

    private void run(int first, int last) {
        for (int number = first; number <= last; number++) {
            rooms.expire(day(number));
        }
    }

    @Test
    void roomsOlderThanTheRetentionAreDeletedAndCountedInOneLine() {
        List<RoomId> two = List.of(room(), room());
        run(0, 180);
        assertTrue(two.stream().allMatch(this::isKept));
        assertEquals(List.of(), log.lines());
        run(181, 200);
        assertFalse(two.stream().anyMatch(this::isKept));
        assertEquals(List.of("INFO 2"), log.lines());
    }

    @Test
    void aClockThatJumpsAheadDeletesNothingAndIsOneWarning() {
        RoomId id = room();
        run(0, 10);
        rooms.expire(day(190));
        rooms.expire(day(190).plusSeconds(3_600));
        run(191, 200);
        assertTrue(isKept(id));
        assertEquals(List.of("WARNING " + day(190).truncatedTo(ChronoUnit.MILLIS)), log.lines());
        run(201, 361);
        assertFalse(isKept(id), "180 days in which the product has run");
    }

    @Test
    void aProductThatWasOffForLongDeletesNothingWhenItStarts() {
        RoomId id = room();
        run(0, 0);
        LiveRooms restarted = new LiveRooms(journal, SETTINGS, nanos::get);
        restarted.expire(day(300));
        assertTrue(isKept(id));
    }

    @Test
    void aClockThatIsSetBackAgainLeavesEverythingAsItWas() {
        RoomId id = room();
        run(0, 10);
        rooms.expire(day(300));
        run(11, 181);
        assertTrue(isKept(id));
        run(182, 183);
        assertFalse(isKept(id));
    }

    @Test
    void nothingIsDeletedWhileItIsNotKnownWhenTheProductRan() {
        RoomId id = room();
        run(0, 180);
        journal.recall(new Recall.Unavailable());
        run(181, 182);
        journal.recall(null);
        assertTrue(isKept(id));
        run(183, 184);
        assertFalse(isKept(id));
    }
}
