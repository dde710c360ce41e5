package org.pointingparty.transport.broadcast;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * Send threads made by the server, as many as there are processors, but two at least.
 *
 * <p>A managed executor would do, but some servers look through all jars of the application for every task; these
 * threads are managed, their tasks are not.
 */
final class ManagedSendThreads implements SendThreads {

    private final ScheduledExecutorService threads;

    ManagedSendThreads(ThreadFactory factory) {
        int number = Math.max(2, Runtime.getRuntime().availableProcessors());
        threads = new ScheduledThreadPoolExecutor(number, factory);
    }

    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }

    @Override
    public void executeAfter(long nanos, Runnable work) {
        try {
            threads.schedule(work, nanos, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException stopping) {
            // When the server stops, nobody is left to send to.
        }
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
