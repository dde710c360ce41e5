package org.pointingparty.transport;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** How many commands one connection may send: so many a second, and a burst when it has been quiet. Thread-safe. */
public final class FrameBudget {

    private static final int PER_SECOND = 50;
    private static final int BURST = 100;

    private final LongSupplier clock;
    private final long price;
    private final long most;
    private long credit;
    private long asOf;

    /** The budget that the product promises: 50 commands a second, 100 at once. */
    public FrameBudget(LongSupplier clock) {
        this(PER_SECOND, BURST, clock);
    }

    /**
     * A full budget.
     *
     * @param perSecond how many commands a second it grants for ever, 1 to a million
     * @param burst how many at once after a quiet time, 1 to a million
     * @param clock nanoseconds, as {@link System#nanoTime}
     */
    public FrameBudget(int perSecond, int burst, LongSupplier clock) {
        this.clock = clock;
        this.price = TimeUnit.SECONDS.toNanos(1) / within(perSecond);
        this.most = price * within(burst);
        this.credit = most;
        this.asOf = clock.getAsLong();
    }

    /** Takes one command out of the budget; false if there is none left, and then nothing is taken. */
    public boolean take() {
        long now = clock.getAsLong();
        synchronized (this) {
            earn(now);
            boolean granted = credit >= price;
            credit -= granted ? price : 0;
            return granted;
        }
    }

    /** Time is the currency: a nanosecond passed is a nanosecond earned. */
    private void earn(long now) {
        long earned = Math.max(0, now - asOf);
        credit = earned >= most - credit ? most : credit + earned;
        asOf += earned;
    }

    private static int within(int number) {
        if (number < 1 || number > 1_000_000) {
            throw new IllegalArgumentException("Not between 1 and a million: " + number);
        }
        return number;
    }
}
