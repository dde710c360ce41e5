package org.pointingparty.faults;

import java.util.Map;
import java.util.TreeMap;

/** How often each of some things has happened. Thread-safe. */
final class Tallies {

    private final Map<String, Integer> counts = new TreeMap<>();

    synchronized void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    synchronized int of(String what) {
        return counts.getOrDefault(what, 0);
    }

    synchronized int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public synchronized String toString() {
        return counts.toString();
    }
}
