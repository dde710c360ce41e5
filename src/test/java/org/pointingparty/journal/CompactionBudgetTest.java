package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** When a file is compacted while people vote: only if no vote waits longer than half a second. */
class CompactionBudgetTest {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE);

    private CompactionBudget budget() {
        return new CompactionBudget(CompactionBudget.LARGEST, CompactionBudget.EXPECTED, nanos::get);
    }

    @Test
    void halfASecondIsEnoughForOneThatTakesHalfAsLongAgain() {
        assertEquals(Duration.ofMillis(500), CompactionBudget.QUIET.plus(CompactionBudget.LONGEST));
        Duration slower = CompactionBudget.EXPECTED.multipliedBy(3).dividedBy(2);
        assertTrue(slower.compareTo(CompactionBudget.LONGEST) <= 0);
    }

    @Test
    void aFileLargerThanTheLimitHasToWait() {
        assertTrue(budget().fits(CompactionBudget.LARGEST));
        assertFalse(budget().fits(CompactionBudget.LARGEST + 1));
    }

    @Test
    void aFileThatIsExpectedToTakeTooLongHasToWait() {
        assertTrue(budget().allows(CompactionBudget.EXPECTED));
        assertFalse(budget().allows(CompactionBudget.EXPECTED.plusNanos(1)));
    }

    @Test
    void afterOneThatTookTooLongNoneIsTriedForAnHour() {
        CompactionBudget budget = budget();
        budget.took(CompactionBudget.LONGEST);
        assertTrue(budget.fits(1));
        budget.took(CompactionBudget.LONGEST.plusNanos(1));
        assertFalse(budget.fits(1));
        nanos.addAndGet(CompactionBudget.REST.toNanos() - 1);
        assertFalse(budget.fits(1));
        nanos.incrementAndGet();
        assertTrue(budget.fits(1));
        nanos.addAndGet(-CompactionBudget.REST.toNanos());
        assertTrue(budget.fits(1), "what is over is forgotten");
    }
}
