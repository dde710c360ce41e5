package org.pointingparty.page.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FewAtATimeTest {

    private static final int MOST = 2;
    private static final int WAITING = 8;

    private final FewAtATime few = new FewAtATime();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void whoeverWaitsComesInWhenAPlaceIsGivenBack() {
        for (int i = 0; i < MOST; i++) {
            assertTrue(few.enter());
        }
        CompletableFuture<Boolean> next = CompletableFuture.supplyAsync(few::enter, threads);
        few.leave();
        assertTrue(next.join());
        few.leave();
        assertTrue(few.enter());
    }

    @Test
    void whoeverWaitsInVainIsTurnedAway() {
        for (int i = 0; i < MOST; i++) {
            assertTrue(few.enter());
        }
        assertFalse(few.enter());
    }

    @Test
    void moreThanAFewDoNotEvenWait() {
        for (int i = 0; i < MOST; i++) {
            assertTrue(few.enter());
        }
        List<CompletableFuture<Boolean>> others = new ArrayList<>();
        for (int i = 0; i < 10 * WAITING; i++) {
            others.add(CompletableFuture.supplyAsync(few::enter, threads));
        }
        for (int i = 0; i < MOST; i++) {
            few.leave();
        }
        long entered = others.stream().filter(CompletableFuture::join).count();
        assertEquals(MOST, entered, "the others wait in vain or not at all");
    }
}
