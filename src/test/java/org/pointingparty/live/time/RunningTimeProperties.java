package org.pointingparty.live.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the clock does, no room is deleted that would have been kept had it done nothing. */
class RunningTimeProperties {

    private static final Instant START = Instant.parse("2026-12-01T09:00:00Z");
    private static final int LONGEST = 400 * 24;

    private static Instant hour(long hours) {
        return START.plus(Duration.ofHours(hours));
    }

    /** A product that is seen to run every hour. */
    private static RunningTime ran(RunningTime before, long first, long last) {
        RunningTime running = before;
        for (long hour = first; hour <= last; hour++) {
            running = running.at(hour(hour));
        }
        return running;
    }

    /** Off for so many hours again and again, and on for as long. */
    private static RunningTime history(List<Integer> hours) {
        RunningTime running = RunningTime.NONE;
        long now = 0;
        for (int length : hours) {
            running = ran(running, now, now + length);
            now += 2L * length;
        }
        return running.at(hour(now));
    }

    private static boolean isDeleted(RunningTime running, Instant changed, Duration retention, Instant now) {
        return running.ago(retention, now).filter(changed::isBefore).isPresent();
    }

    @Property(tries = 300)
    void withoutPausesARoomIsDeletedWhenItHasBeenIdleForTheRetention(
            @ForAll @IntRange(min = 24, max = 2_000) int retention, @ForAll @IntRange(max = 4_000) int idle) {
        RunningTime running = ran(RunningTime.NONE, 0, idle);
        assertEquals(List.of(), running.pauses());
        assertEquals(idle > retention,
                isDeleted(running, hour(0), Duration.ofHours(retention), hour(idle)));
    }

    @Property(tries = 300)
    void aJumpDeletesNothingThatWouldHaveBeenKeptWithoutIt(
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 200) Integer> history,
            @ForAll @IntRange(min = 24, max = 500) int retention, @ForAll @IntRange(min = 1, max = LONGEST) int jump,
            @ForAll @IntRange(max = 700) int later, @ForAll @IntRange(max = 800) int age) {
        RunningTime before = history(history);
        Instant now = before.last();
        long hours = Duration.between(START, now).toHours();
        Instant changed = now.minus(Duration.ofHours(age));
        RunningTime calm = ran(before, hours + 1, hours + later);
        RunningTime jumped = ran(before, hours + jump, hours + jump + later);
        Duration kept = Duration.ofHours(retention);
        boolean noticed = jump > 24;
        if (noticed && isDeleted(jumped, changed, kept, hour(hours + jump + later))) {
            assertTrue(isDeleted(calm, changed, kept, hour(hours + later)));
        }
        if (noticed && later < 24) {
            assertEquals(Optional.empty(), jumped.ago(kept, hour(hours + jump + later)));
        }
    }

    @Property(tries = 300)
    void settingTheClockBackUndoesAJumpButForTheTimeInBetween(
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 200) Integer> history,
            @ForAll @IntRange(min = 49, max = LONGEST) int jump, @ForAll @IntRange(max = 24) int wrong,
            @ForAll @IntRange(min = 24, max = 500) int retention) {
        RunningTime before = history(history);
        long hours = Duration.between(START, before.last()).toHours();
        RunningTime jumped = ran(before, hours + jump, hours + jump + wrong);
        RunningTime back = ran(jumped, hours + wrong, hours + wrong + 48);
        RunningTime calm = ran(before, hours + 1, hours + wrong + 48);
        Instant now = hour(hours + wrong + 48);
        Instant expected = calm.ago(Duration.ofHours(retention + wrong), now).orElseThrow();
        Instant actual = back.ago(Duration.ofHours(retention), now).orElseThrow();
        assertFalse(actual.isAfter(calm.ago(Duration.ofHours(retention), now).orElseThrow()));
        assertFalse(actual.isBefore(expected));
    }

    @Property(tries = 300)
    void aRoomIsDeletedInTheEnd(@ForAll @Size(max = 4) List<@IntRange(min = 1, max = 200) Integer> history,
            @ForAll @IntRange(min = 24, max = 500) int retention) {
        RunningTime before = history(history);
        long hours = Duration.between(START, before.last()).toHours();
        RunningTime later = ran(before, hours + 1, hours + retention + 25);
        assertTrue(isDeleted(later, before.last(), Duration.ofHours(retention), later.last()));
    }
}
