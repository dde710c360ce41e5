package org.pointingparty.transport.broadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final AtomicLong now = new AtomicLong();
    private final Pace pace = new Pace(now::get);

    private static long millis(long number) {
        return TimeUnit.MILLISECONDS.toNanos(number);
    }

    private void turn(long millis) {
        pace.begin();
        now.addAndGet(millis(millis));
        pace.end();
    }

    /** Votes that come evenly; how many of the last hundred of them had to wait. */
    private long waiting(int perSecond, int votes) {
        long waited = 0;
        for (int i = 0; i < votes; i++) {
            now.addAndGet(TimeUnit.SECONDS.toNanos(1) / perSecond);
            if (pace.afterVote() > 0) {
                waited += i >= votes - 100 ? 1 : 0;
            } else {
                turn(0);
            }
        }
        return waited;
    }

    @Test
    void belowSixtyVotesASecondNothingWaits() {
        assertEquals(0, waiting(55, 10_000));
    }

    @Test
    void farAboveSixtyVotesASecondTurnsComeAtTheTick() {
        assertTrue(waiting(500, 1_000) >= 95);
    }

    @Test
    void aTeamThatVotesAllAtOnceWaitsForNothing() {
        for (int i = 0; i < 10; i++) {
            assertEquals(0, pace.afterVote());
            turn(0);
        }
    }

    @Test
    void whenItIsQuietAgainNothingWaits() {
        waiting(500, 1_000);
        now.addAndGet(millis(400));
        assertEquals(0, pace.afterVote());
    }

    @Test
    void theFirstWhoComesIsShownAtOnceAndTheNextAfterAWhile() {
        assertEquals(0, pace.afterPresence());
        turn(1);
        assertEquals(millis(249), pace.afterPresence());
        now.addAndGet(millis(249));
        assertEquals(0, pace.afterPresence());
    }

    @Test
    void turnsThatTakeLongKeepAGreaterDistance() {
        turn(400);
        assertEquals(millis(400), pace.afterPresence());
    }
}
