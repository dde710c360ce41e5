package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** When a file is compacted while people vote: only if no vote waits longer than half a second. */
class CompactionBudgetTest {

    private static final int MB = 1_000_000;

    @Test
    void halfASecondIsEnoughForOneThatTakesHalfAsLongAgain() {
        Duration half = Duration.ofMillis(500);
        Duration longest = CompactionBudget.EXPECTED.multipliedBy(3).dividedBy(2);
        assertTrue(CompactionBudget.QUIET.plus(longest).compareTo(half) <= 0);
    }

    @Test
    void aFileLargerThanTheLimitHasToWait() {
        CompactionBudget budget = new CompactionBudget();
        assertTrue(budget.allows(CompactionBudget.LARGEST));
        assertFalse(budget.allows(CompactionBudget.LARGEST + 1));
    }

    @Test
    void aFileThatIsExpectedToTakeTooLongHasToWait() {
        CompactionBudget budget = new CompactionBudget(100 * MB);
        budget.took(MB, Duration.ofMillis(50));
        assertTrue(budget.allows(5 * MB));
        assertFalse(budget.allows(6 * MB));
    }

    @Test
    void afterOneThatTookTooLongNoneIsTriedAgain() {
        CompactionBudget budget = new CompactionBudget(100 * MB);
        budget.took(2 * MB, Duration.ofMillis(251));
        assertFalse(budget.allows(2 * MB));
        assertFalse(budget.allows(1));
    }
}
