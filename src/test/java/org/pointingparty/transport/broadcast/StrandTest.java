package org.pointingparty.transport.broadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StrandTest {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int turns;

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void askingReturnsBeforeTheTurn() {
        Strand strand = new Strand(waiting::add, () -> turns++);
        strand.schedule();
        assertEquals(0, turns);
        work();
        assertEquals(1, turns);
    }

    @Test
    void thoseWhoAskBeforeATurnBeginsShareIt() {
        Strand strand = new Strand(waiting::add, () -> turns++);
        for (int i = 0; i < 100; i++) {
            strand.schedule();
        }
        assertEquals(1, waiting.size());
        work();
        assertEquals(1, turns);
        strand.schedule();
        work();
        assertEquals(2, turns);
    }

    @Test
    void whoAsksDuringATurnGetsOneMore() {
        Strand[] strand = new Strand[1];
        strand[0] = new Strand(waiting::add, () -> {
            if (turns++ == 0) {
                strand[0].schedule();
                strand[0].schedule();
                assertEquals(1, turns, "no turn within a turn");
            }
        });
        strand[0].schedule();
        work();
        assertEquals(2, turns);
    }

    @Test
    void aTurnThatFailsIsNotTheLast() {
        Strand strand = new Strand(waiting::add, () -> {
            if (turns++ == 0) {
                throw new IllegalStateException("the failure of this test");
            }
        });
        strand.schedule();
        work();
        strand.schedule();
        work();
        assertEquals(2, turns);
    }

    @Test
    void anExecutorThatRefusesOnceIsAskedAgain() {
        AtomicBoolean full = new AtomicBoolean(true);
        Strand strand = new Strand(turn -> {
            if (full.get()) {
                throw new RejectedExecutionException("the refusal of this test");
            }
            turn.run();
        }, () -> turns++);
        strand.schedule();
        assertEquals(0, turns);
        full.set(false);
        strand.schedule();
        assertEquals(1, turns);
    }

    @Test
    void turnsNeverOverlapAndTheLastSeesEverything() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger seen = new AtomicInteger();
        AtomicBoolean overlapped = new AtomicBoolean();
        CountDownLatch last = new CountDownLatch(1);
        ExecutorService executor = Executors.newFixedThreadPool(4);
        try {
            Strand strand = new Strand(executor, () -> {
                overlapped.compareAndSet(false, inside.incrementAndGet() > 1);
                seen.set(asked.get());
                inside.decrementAndGet();
                if (seen.get() == 4_000) {
                    last.countDown();
                }
            });
            for (int asker = 0; asker < 4; asker++) {
                executor.execute(() -> {
                    for (int i = 0; i < 1_000; i++) {
                        asked.incrementAndGet();
                        strand.schedule();
                    }
                });
            }
            assertTrue(last.await(10, TimeUnit.SECONDS), () -> "seen " + seen);
            assertEquals(false, overlapped.get());
        } finally {
            executor.shutdownNow();
        }
    }
}
