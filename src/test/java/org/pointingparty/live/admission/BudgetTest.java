package org.pointingparty.live.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class BudgetTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final AtomicLong now = new AtomicLong(-5);

    private int taken(Budget budget, int asked) {
        int granted = 0;
        for (int i = 0; i < asked; i++) {
            granted += budget.take() ? 1 : 0;
        }
        return granted;
    }

    @Example
    void aHundredAtOnceThenFiftyASecond() {
        Budget budget = new Budget(50, SECOND, 100, now::get);
        assertEquals(100, taken(budget, 1000));
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertEquals(50, taken(budget, 1000));
        now.addAndGet(TimeUnit.DAYS.toNanos(300));
        assertEquals(100, taken(budget, 1000));
    }

    @Example
    void whatIsSpentBeyondTheBudgetIsEarnedBeforeAnythingIsLeftButNoMoreThanABurst() {
        Budget budget = new Budget(1, SECOND, 10, now::get);
        assertTrue(budget.isLeft());
        budget.spend(13);
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(3_999));
        assertFalse(budget.isLeft());
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(1));
        assertTrue(budget.isLeft());
        budget.spend(1_000_000);
        now.addAndGet(TimeUnit.SECONDS.toNanos(10));
        assertFalse(budget.isLeft());
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertTrue(budget.isLeft());
    }

    @Example
    void twoAMinuteAreOneEveryHalfMinute() {
        Budget budget = new Budget(2, Duration.ofMinutes(1), 2, now::get);
        assertEquals(2, taken(budget, 10));
        now.addAndGet(TimeUnit.SECONDS.toNanos(29));
        assertEquals(0, taken(budget, 10));
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertEquals(1, taken(budget, 10));
    }

    @Property
    void aSteadySenderWithinTheRateIsNeverRefused(@ForAll @IntRange(min = 1, max = 1000) int perSecond) {
        Budget budget = new Budget(perSecond, SECOND, 1, now::get);
        for (int i = 0; i < 500; i++) {
            assertTrue(budget.take());
            now.addAndGet(TimeUnit.SECONDS.toNanos(1) / perSecond + 1);
        }
    }

    @Property
    void noPatternOfAskingGetsMoreThanBurstAndRate(@ForAll @IntRange(min = 1, max = 200) int perSecond,
            @ForAll @IntRange(min = 1, max = 200) int burst,
            @ForAll @Size(max = 50) List<@IntRange(min = 0, max = 3000) Integer> pauses) {
        Budget budget = new Budget(perSecond, SECOND, burst, now::get);
        long began = now.get();
        long granted = taken(budget, 300);
        for (int millis : pauses) {
            now.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
            granted += taken(budget, 300);
        }
        double seconds = (now.get() - began) / 1e9;
        assertTrue(granted <= burst + perSecond * seconds * 1.000001 + 1e-6, granted + " in " + seconds + " s");
    }

    @Example
    void aBudgetOfNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Budget(0, SECOND, 1, now::get));
        assertThrows(IllegalArgumentException.class, () -> new Budget(1, SECOND, 0, now::get));
    }
}
