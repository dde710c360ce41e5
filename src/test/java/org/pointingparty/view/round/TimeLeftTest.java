package org.pointingparty.view.round;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is shown of a time that runs out: whole seconds, the last of them until the very end. */
class TimeLeftTest {

    private static final long DUE = 1_000_000;

    @Test
    void aCountdownTellsSecondsRoundedUp() {
        CountdownView countdown = new CountdownView("room", 1, DUE, true);
        assertEquals(3, countdown.left(DUE - 3_000));
        assertEquals(3, countdown.left(DUE - 2_001));
        assertEquals(2, countdown.left(DUE - 2_000));
        assertEquals(1, countdown.left(DUE - 1));
        assertEquals(0, countdown.left(DUE));
        assertEquals(0, countdown.left(DUE + 60_000));
    }

    @Test
    void aTimerTellsMinutesAndSecondsRoundedUp() {
        TimerView timer = new TimerView("room", 1, DUE, false, false, true);
        assertEquals("2:05", timer.left(DUE - 125_000));
        assertEquals("1:00", timer.left(DUE - 59_001));
        assertEquals("0:59", timer.left(DUE - 59_000));
        assertEquals("0:01", timer.left(DUE - 1));
        assertEquals("0:00", timer.left(DUE));
        assertEquals("0:00", timer.left(DUE + 60_000));
    }
}
