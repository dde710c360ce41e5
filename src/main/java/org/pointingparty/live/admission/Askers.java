package org.pointingparty.live.admission;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Budgets of one kind, one for each visitor or address that asks; keeps those of the latest askers. Thread-safe. */
public final class Askers {

    private final Budgets budgets;

    /**
     * Nobody has asked yet.
     *
     * @param perMinute how often each may ask a minute, and at once after a quiet minute; at least 1
     * @param clock nanoseconds, as {@link System#nanoTime}
     */
    public Askers(int perMinute, LongSupplier clock) {
        this.budgets = new Budgets(() -> new Budget(perMinute, Duration.ofMinutes(1), perMinute, clock));
    }

    /** So many times as many, if there are numbers for that. */
    public static int times(int factor, int perMinute) {
        return (int) Math.min(Integer.MAX_VALUE, (long) factor * perMinute);
    }

    /** Takes one from this asker's budget; false if none is left. */
    public boolean take(String who) {
        return budgets.of(who).take();
    }

    /** Gives back one that was taken. */
    public void giveBack(String who) {
        budgets.of(who).giveBack();
    }
}
