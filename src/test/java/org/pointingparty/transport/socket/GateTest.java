package org.pointingparty.transport.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GateTest {

    private final Gate gate = new Gate();
    private final List<String> order = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch inCall = new CountDownLatch(1);

    @Test
    void callsPassUntilItIsShut() {
        assertTrue(gate.pass(() -> order.add("first")));
        gate.shut();
        assertFalse(gate.pass(() -> order.add("second")));
        gate.passLast(() -> order.add("last"));
        assertEquals(List.of("first"), order);
    }

    @Test
    void whoeverShutsItWaitsForTheCallUnderWay() throws Exception {
        CompletableFuture<Void> call = CompletableFuture.runAsync(() -> gate.pass(this::untilOthersWait));
        assertTrue(inCall.await(10, TimeUnit.SECONDS));
        gate.shut();
        order.add("shut");
        call.get(10, TimeUnit.SECONDS);
        assertEquals(List.of("called", "shut"), order);
    }

    @Test
    void itCanBeShutFromWithinACall() {
        assertFalse(gate.pass(gate::shut));
    }

    @Test
    void theLastCallFreesOneThatBlocks() throws Exception {
        CountDownLatch freed = new CountDownLatch(1);
        CompletableFuture<Void> call = CompletableFuture.runAsync(() -> gate.pass(() -> {
            inCall.countDown();
            await(freed);
        }));
        assertTrue(inCall.await(10, TimeUnit.SECONDS));
        gate.passLast(freed::countDown);
        call.get(10, TimeUnit.SECONDS);
    }

    private void untilOthersWait() {
        inCall.countDown();
        while (!gate.isAwaited()) {
            Thread.onSpinWait();
        }
        order.add("called");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
