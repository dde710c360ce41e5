package org.pointingparty.live.admission;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Budgets of wrong codes, one for each address or visitor; keeps those of the latest guessers. Thread-safe. */
public final class Guesses {

    private final Budgets budgets;

    /** @param perMinute how many tries a minute each guesser has */
    public Guesses(int perMinute, LongSupplier clock) {
        this.budgets = new Budgets(() -> new Budget(perMinute, Duration.ofMinutes(1), perMinute, clock));
    }

    /** Takes a try; false if none is left. */
    public boolean take(String who) {
        return budgets.of(who).take();
    }

    /** Gives back a try that was right. */
    public void giveBack(String who) {
        budgets.of(who).giveBack();
    }
}
