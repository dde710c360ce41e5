package org.pointingparty.transport.broadcast;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.pointingparty.transport.frame.Frame;
import org.pointingparty.transport.outbox.BareClassLoader;

/**
 * Puts the frames of one turn into the outboxes of a room's connections. Two threads share many frames block by block;
 * the calling thread takes every block that the other has not begun, so it waits for one block at most.
 */
final class FanOut {

    private static final int BLOCK = 32;

    private final List<Delivery> deliveries;
    private final AtomicInteger begun = new AtomicInteger();
    private final CountDownLatch open;

    /** A frame for one connection. */
    record Delivery(Connection connection, Frame frame) {

        private void put() {
            connection.put(frame);
        }
    }

    private FanOut(List<Delivery> deliveries) {
        this.deliveries = deliveries;
        this.open = new CountDownLatch((deliveries.size() + BLOCK - 1) / BLOCK);
    }

    /**
     * Puts all frames, and returns when all are put.
     *
     * @param second lends a second thread if it has one; without it, all takes longer
     */
    static void of(List<Delivery> deliveries, Executor second) {
        if (deliveries.size() < 2 * BLOCK) {
            deliveries.forEach(Delivery::put);
        } else {
            new FanOut(deliveries).byTwo(second);
        }
    }

    private void byTwo(Executor second) {
        try {
            second.execute(() -> BareClassLoader.run(this::putBlocks));
        } catch (RejectedExecutionException stopping) {
            // Then this thread does it alone.
        }
        putBlocks();
        try {
            open.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void putBlocks() {
        for (int from = begin(); from < deliveries.size(); from = begin()) {
            try {
                deliveries.subList(from, Math.min(from + BLOCK, deliveries.size())).forEach(Delivery::put);
            } finally {
                open.countDown();
            }
        }
    }

    private int begin() {
        return begun.getAndAdd(BLOCK);
    }
}
