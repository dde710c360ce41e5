package org.pointingparty.live.admission;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Limits how often something may be asked for: a rate, and a burst after a quiet time. Thread-safe. */
public final class Budget {

    private static final int COMMANDS_PER_SECOND = 50;
    private static final int COMMANDS_AT_ONCE = 100;

    private final LongSupplier clock;
    private final long price;
    private final long most;
    private long credit;
    private long asOf;

    /**
     * A full budget.
     *
     * @param times how often it grants something in each period in the long run, at least 1
     * @param per the period, at most an hour
     * @param burst how often at once after a quiet time, at least 1
     * @param clock nanoseconds, as {@link System#nanoTime}
     */
    public Budget(int times, Duration per, int burst, LongSupplier clock) {
        this.clock = clock;
        this.price = per.toNanos() / within(times);
        this.most = Math.multiplyExact(price, within(burst));
        this.credit = most;
        this.asOf = clock.getAsLong();
    }

    /** What commands one tab, or the forms of one participant, may send: 50 a second, 100 at once. */
    public static Budget ofCommands(LongSupplier clock) {
        return new Budget(COMMANDS_PER_SECOND, Duration.ofSeconds(1), COMMANDS_AT_ONCE, clock);
    }

    /** Takes one from the budget; false if none is left. */
    public boolean take() {
        long now = clock.getAsLong();
        synchronized (this) {
            earn(now);
            boolean granted = credit >= price;
            credit -= granted ? price : 0;
            return granted;
        }
    }

    /** Whether one is left. */
    public boolean isLeft() {
        long now = clock.getAsLong();
        synchronized (this) {
            earn(now);
            return credit >= price;
        }
    }

    /**
     * Takes so many, even if fewer are left; then none is left until these are earned, but no longer than it takes to
     * earn a burst.
     */
    public void spend(long number) {
        long now = clock.getAsLong();
        synchronized (this) {
            earn(now);
            credit = Math.max(-most, credit - Math.multiplyExact(price, number));
        }
    }

    /** Puts one back that was taken. */
    public synchronized void giveBack() {
        credit = Math.min(most, credit + price);
    }

    /** Time is the currency: a nanosecond passed is a nanosecond earned. */
    private void earn(long now) {
        long earned = Math.max(0, now - asOf);
        credit = earned >= most - credit ? most : credit + earned;
        asOf += earned;
    }

    private static long within(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("Not at least 1: " + number);
        }
        return number;
    }
}
