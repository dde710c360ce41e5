package org.pointingparty.live.admission;

import java.util.Map;
import java.util.function.Supplier;

/** Budgets of the same kind, one for each who asks; keeps those of the 10,000 who asked last. Thread-safe. */
public final class Budgets {

    private static final int MOST = 10_000;

    private final Supplier<Budget> fresh;
    private final Map<String, Budget> budgets = new Latest<>(MOST);

    /** @param fresh makes the budget of somebody who has none yet */
    public Budgets(Supplier<Budget> fresh) {
        this.fresh = fresh;
    }

    /** The budget of this one. */
    public synchronized Budget of(String who) {
        return budgets.computeIfAbsent(who, key -> fresh.get());
    }
}
