package org.pointingparty.load;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What went wrong in a run; a single one makes the whole run fail. Thread-safe. */
final class Faults {

    private static final int KEPT = 20;

    private final Queue<String> kept = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();

    void add(String fault) {
        if (count.incrementAndGet() <= KEPT) {
            kept.add(fault);
        }
    }

    /** One more vote is lost; it is a fault like others, to be added as well. */
    void addLost() {
        lost.incrementAndGet();
    }

    int lost() {
        return lost.get();
    }

    int count() {
        return count.get();
    }

    /** The first of them. */
    List<String> first() {
        return List.copyOf(kept);
    }
}
