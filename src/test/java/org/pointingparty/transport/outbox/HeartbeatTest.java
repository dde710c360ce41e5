package org.pointingparty.transport.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HeartbeatTest {

    private final AtomicLong now = new AtomicLong();
    private final Future<?> timer = new CompletableFuture<>();
    private final List<Runnable> sweeps = new ArrayList<>();
    private final Deque<Runnable> pings = new ArrayDeque<>();
    private final Heartbeat heartbeat = new Heartbeat(scheduler(), pings::add, now::get);

    /** A scheduler that leaves the sweeping to the test. */
    private ScheduledExecutorService scheduler() {
        Object future = Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {ScheduledFuture.class},
                (proxy, method, arguments) -> method.invoke(timer, arguments));
        return (ScheduledExecutorService) Proxy.newProxyInstance(getClass().getClassLoader(),
            new Class<?>[] {ScheduledExecutorService.class}, (proxy, method, arguments) -> {
                assertEquals("scheduleWithFixedDelay", method.getName());
                sweeps.add((Runnable) arguments[0]);
                return future;
            });
    }

    private void sweep(int seconds) {
        for (int i = 0; i < seconds; i++) {
            now.addAndGet(TimeUnit.SECONDS.toNanos(1));
            sweeps.forEach(Runnable::run);
            while (!pings.isEmpty()) {
                pings.remove().run();
            }
        }
    }

    private void sweepAndSend(int seconds, OutboxFixture on) {
        for (int i = 0; i < seconds; i++) {
            sweep(1);
            on.runTasks();
        }
    }

    private static final class Beat implements Monitored {
        int pings;
        int drops;
        boolean overdue;
        boolean buggy;

        @Override
        public void ping() {
            pings++;
            if (buggy) {
                throw new IllegalStateException("bug");
            }
        }

        @Override
        public boolean overdue(long nanos) {
            return overdue;
        }

        @Override
        public void drop() {
            drops++;
        }
    }

    private List<Beat> beats(int number) {
        List<Beat> beats = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Beat beat = new Beat();
            beats.add(beat);
            heartbeat.add(beat);
        }
        return beats;
    }

    private static int pings(List<Beat> beats) {
        return beats.stream().mapToInt(beat -> beat.pings).sum();
    }

    @Test
    void thousandsAreSpreadEvenlyOverTwentyFiveSeconds() {
        List<Beat> beats = beats(15_000);
        for (int second = 1; second <= 25; second++) {
            sweep(1);
            assertEquals(600 * second, pings(beats));
        }
        assertTrue(beats.stream().allMatch(beat -> beat.pings == 1));
        sweep(25);
        assertTrue(beats.stream().allMatch(beat -> beat.pings == 2));
    }

    @Test
    void whoIsOverdueIsDroppedWithinASecondAndForgotten() {
        List<Beat> beats = beats(3);
        sweep(30);
        beats.get(1).overdue = true;
        sweep(60);
        assertEquals(List.of(0, 1, 0), beats.stream().map(beat -> beat.drops).toList());
    }

    @Test
    void whoIsRemovedIsNotPingedAnyMore() {
        List<Beat> beats = beats(1);
        sweep(25);
        heartbeat.remove(beats.get(0));
        sweep(50);
        assertEquals(1, beats.get(0).pings);
    }

    @Test
    void aBugInOneConnectionDoesNotStopTheHeart() {
        List<Beat> beats = beats(2);
        beats.get(0).buggy = true;
        sweep(50);
        assertEquals(4, pings(beats));
    }

    @Test
    void closingStopsTheTimer() {
        assertFalse(timer.isCancelled());
        heartbeat.close();
        assertTrue(timer.isCancelled());
    }

    @Test
    void aBrowserThatMissesTwoPingsIsClosed() {
        OutboxFixture on = new OutboxFixture(new ScriptedLink(ScriptedLink.AT_ONCE));
        Pulse pulse = new Pulse(on.outbox, now::get);
        heartbeat.add(pulse);
        sweepAndSend(74, on);
        assertTrue(on.link.closings.isEmpty());
        sweepAndSend(2, on);
        assertEquals(List.of(1013), on.link.closings);
        assertEquals(2, on.link.texts.size());
    }

    @Test
    void aBrowserThatAnswersLivesOn() {
        OutboxFixture on = new OutboxFixture(new ScriptedLink(ScriptedLink.AT_ONCE));
        Pulse pulse = new Pulse(on.outbox, now::get);
        heartbeat.add(pulse);
        for (int i = 0; i < 40; i++) {
            sweep(25);
            on.runTasks();
            pulse.heard();
        }
        assertEquals(40, on.link.texts.size());
        assertEquals(0, on.deaths.get());
    }

    @Test
    void aServerThatWasSuspendedDropsNobody() {
        OutboxFixture on = new OutboxFixture(new ScriptedLink(ScriptedLink.AT_ONCE));
        heartbeat.add(new Pulse(on.outbox, now::get));
        sweep(26);
        now.addAndGet(TimeUnit.HOURS.toNanos(8));
        sweep(24);
        on.runTasks();
        assertEquals(0, on.deaths.get());
    }

    @Test
    void aStalledSendIsGivenUpAfterTenSeconds() {
        OutboxFixture on = new OutboxFixture(ScriptedLink.slow());
        on.put("1", "a");
        heartbeat.add(new Pulse(on.outbox, now::get));
        sweep(10);
        on.runTasks();
        assertEquals(0, on.deaths.get());
        sweep(1);
        on.runTasks();
        assertEquals(1, on.deaths.get());
    }
}
