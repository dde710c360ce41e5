package org.pointingparty.live.admission;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Budgets of wrong codes, one for each address or visitor; keeps those of the latest guessers. Thread-safe. */
public final class Guesses {

    private static final int MOST = 10_000;

    private final int perMinute;
    private final LongSupplier clock;

    private final Map<String, Budget> budgets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Budget> eldest) {
            return size() > MOST;
        }
    };

    /** @param perMinute how many tries a minute each guesser has */
    public Guesses(int perMinute, LongSupplier clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Takes a try; false if none is left. */
    public boolean take(String who) {
        return budget(who).take();
    }

    /** Gives back a try that was right. */
    public void giveBack(String who) {
        budget(who).giveBack();
    }

    private synchronized Budget budget(String who) {
        return budgets.computeIfAbsent(who, key -> new Budget(perMinute, Duration.ofMinutes(1), perMinute, clock));
    }
}
