package org.pointingparty.transport.broadcast;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.Queue;

/** Couriers who work when the test tells them to, by a clock that the test moves. */
final class ScriptedSendThreads implements SendThreads {

    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Queue<Later> later = new PriorityQueue<>();
    private long now;

    private record Later(long due, Runnable work) implements Comparable<Later> {

        @Override
        public int compareTo(Later other) {
            return Long.compare(due, other.due);
        }
    }

    @Override
    public void execute(Runnable task) {
        work.add(task);
    }

    @Override
    public void executeAfter(long nanos, Runnable task) {
        if (nanos == 0) {
            work.add(task);
        } else {
            later.add(new Later(now + nanos, task));
        }
    }

    @Override
    public long nanos() {
        return now;
    }

    /** Does the next piece of work; whether there was one. */
    boolean workOnce() {
        Runnable next = work.poll();
        if (next != null) {
            next.run();
        }
        return next != null;
    }

    /** How much work waits for its time. */
    int waiting() {
        return later.size();
    }

    /** Does all the work there is now. */
    void work() {
        while (workOnce()) {
            continue;
        }
    }

    /** Lets time pass and does all that is due meanwhile, each at its time. */
    void pass(long nanos) {
        long end = now + nanos;
        work();
        while (!later.isEmpty() && later.peek().due() <= end) {
            Later next = later.remove();
            now = Math.max(now, next.due());
            next.work().run();
            work();
        }
        now = end;
    }
}
