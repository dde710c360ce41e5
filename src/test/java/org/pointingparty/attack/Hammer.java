package org.pointingparty.attack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same again and again, by some threads at a time. */
final class Hammer {

    /** One blow; its result is counted. */
    @FunctionalInterface
    interface Blow {
        Object strike(int number) throws Exception;
    }

    private Hammer() {
    }

    /** Strikes until the end; how often with which result. */
    static Map<String, Integer> strike(int threads, long end, Blow blow) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Map<String, Integer>>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int first = i;
                all.add(hands.submit(() -> strike(first, threads, end, blow)));
            }
            Map<String, Integer> results = new TreeMap<>();
            for (Future<Map<String, Integer>> some : all) {
                some.get().forEach((result, count) -> results.merge(result, count, Integer::sum));
            }
            return results;
        } finally {
            hands.shutdownNow();
        }
    }

    private static Map<String, Integer> strike(int first, int step, long end, Blow blow) {
        Map<String, Integer> results = new TreeMap<>();
        for (int number = first; System.nanoTime() - end < 0; number += step) {
            results.merge(result(number, blow), 1, Integer::sum);
        }
        return results;
    }

    private static String result(int number, Blow blow) {
        try {
            return String.valueOf(blow.strike(number));
        } catch (IOException gone) {
            return gone.getClass().getSimpleName();
        } catch (Exception failure) {
            return failure.toString();
        }
    }
}
