package org.pointingparty.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ReadinessTest {

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger trials = new AtomicInteger();
    private boolean draining;

    @Test
    void theJournalIsTriedOnceASecondHoweverOftenItIsAsked() {
        Readiness readiness = new Readiness(() -> draining, () -> {
            trials.incrementAndGet();
            return Optional.of("obstacle " + trials);
        }, now::get);
        for (int i = 0; i < 1_000; i++) {
            assertEquals(Optional.of("obstacle 1"), readiness.obstacle());
        }
        assertEquals(1, trials.get());
        now.addAndGet(TimeUnit.SECONDS.toNanos(1) - 1);
        assertEquals(Optional.of("obstacle 1"), readiness.obstacle());
        now.incrementAndGet();
        assertEquals(Optional.of("obstacle 2"), readiness.obstacle());
    }

    @Test
    void aDrainIsToldAtOnce() {
        Readiness readiness = new Readiness(() -> draining, Optional::empty, now::get);
        assertEquals(Optional.empty(), readiness.obstacle());
        draining = true;
        assertEquals(Optional.of("draining"), readiness.obstacle());
    }

    @Test
    void whileATrialHangsOthersAreToldSo() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        Readiness readiness = new Readiness(() -> draining, () -> {
            begun.countDown();
            return await(over) ? Optional.empty() : Optional.of("it never ended");
        }, now::get);
        CompletableFuture<Optional<String>> first = CompletableFuture.supplyAsync(readiness::obstacle);
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        assertEquals(Optional.of("the database does not answer"), readiness.obstacle());
        over.countDown();
        assertEquals(Optional.empty(), first.get(10, TimeUnit.SECONDS));
        assertEquals(Optional.empty(), readiness.obstacle());
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
