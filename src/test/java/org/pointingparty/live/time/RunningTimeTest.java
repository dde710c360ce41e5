package org.pointingparty.live.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunningTimeTest {

    private static final Instant START = Instant.parse("2026-12-01T09:00:00Z");
    private static final Duration RETENTION = Duration.ofDays(180);

    private static Instant day(int days) {
        return START.plus(Duration.ofDays(days));
    }

    private static Instant after(Instant moment) {
        return moment.plusMillis(1);
    }

    /** A product that is seen to run each day from the first until the last. */
    private static RunningTime ran(RunningTime before, int first, int last) {
        RunningTime running = before;
        for (int number = first; number <= last; number++) {
            running = running.at(day(number));
        }
        return running;
    }

    @Test
    void aProductThatRunsEveryDayHasNoPauses() {
        RunningTime running = ran(RunningTime.NONE, 0, 400);
        assertEquals(new RunningTime(day(400), List.of()), running);
        assertEquals(Optional.of(day(220)), running.ago(RETENTION, day(400)));
    }

    @Test
    void aJumpOfMoreThanADayIsAPause() {
        RunningTime running = ran(RunningTime.NONE, 0, 10).at(day(190));
        assertEquals(Optional.of(new Pause(day(10), day(190))), running.pauseUntil(day(190)));
        assertEquals(Optional.empty(), running.at(day(191)).pauseUntil(day(191)), "it is told of once");
    }

    @Test
    void nothingIsOldEnoughOnTheDayAfterAPause() {
        RunningTime running = ran(RunningTime.NONE, 0, 200).at(day(300));
        assertEquals(Optional.empty(), running.ago(RETENTION, day(300)));
        assertEquals(Optional.empty(), running.ago(RETENTION, day(301).minusMillis(1)));
        assertEquals(Optional.of(day(21)), running.ago(RETENTION, day(301)), "180 days, and the 100 of the pause");
    }

    @Test
    void severalPausesDoNotCount() {
        RunningTime running = ran(ran(ran(RunningTime.NONE, 0, 100), 150, 200), 210, 300);
        assertEquals(List.of(new Pause(day(100), day(150)), new Pause(day(200), day(210))), running.pauses());
        assertEquals(Optional.of(day(250)), running.ago(Duration.ofDays(50), day(300)));
        assertEquals(Optional.of(after(day(210))), running.ago(Duration.ofDays(90).minusMillis(1), day(300)));
        assertEquals(Optional.of(day(200)), running.ago(Duration.ofDays(90), day(300)));
        assertEquals(Optional.of(day(100)), running.ago(Duration.ofDays(140), day(300)));
        assertEquals(Optional.of(day(60)), running.ago(RETENTION, day(300)));
    }

    @Test
    void pausesThatOverlapAreOne() {
        RunningTime running = new RunningTime(day(300),
                List.of(new Pause(day(100), day(200)), new Pause(day(150), day(200)), new Pause(day(120), day(160))));
        assertEquals(Optional.of(day(20)), running.ago(RETENTION, day(300)));
    }

    @Test
    void aClockThatIsSetBackTakesThePauseWithIt() {
        RunningTime jumped = ran(RunningTime.NONE, 0, 10).at(day(190)).at(day(191));
        RunningTime back = jumped.at(day(12));
        assertEquals(List.of(new Pause(day(10), day(12))), back.pauses());
        assertEquals(Optional.of(day(3)), ran(back, 13, 100).ago(Duration.ofDays(95), day(100)),
                "95 days, and the 2 with the wrong clock");
        assertEquals(List.of(), jumped.at(day(5)).pauses());
    }

    @Test
    void aNodeThatIsALittleBehindChangesNothing() {
        RunningTime running = ran(RunningTime.NONE, 0, 10);
        assertEquals(running, running.at(day(10).minusSeconds(3_600)));
    }
}
