package org.pointingparty.transport.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.pointingparty.transport.frame.Fragment;
import org.pointingparty.transport.frame.Frame;

class OutboxTest {

    private static String text(String token, String key) {
        return OutboxFixture.frame(token, key).text();
    }

    @Test
    void anIdleOutboxSendsTheSharedTextAtOnce() {
        OutboxFixture on = new OutboxFixture(ScriptedLink.slow());
        Frame shared = OutboxFixture.frame("1", "a");
        on.outbox.put(shared);
        assertSame(shared.text(), on.link.texts.get(0));
        assertTrue(on.tasks.isEmpty());
    }

    @Test
    void oneFrameThatWaitedIsSentAsTheSharedText() {
        OutboxFixture on = new OutboxFixture(ScriptedLink.slow());
        Frame shared = OutboxFixture.frame("2", "b");
        on.put("1", "a");
        on.outbox.put(shared);
        on.landAndRun();
        assertSame(shared.text(), on.link.texts.get(1));
    }

    @Test
    void whatComesDuringASendIsFoldedIntoOneFrame() {
        OutboxFixture on = new OutboxFixture(ScriptedLink.slow());
        on.put("1", "a");
        on.put("2", "a");
        on.put("3", "b");
        on.put("4", "a");
        assertEquals(1, on.link.texts.size());
        on.landAndRun();
        assertEquals(OutboxFixture.frame("4", "a").after(OutboxFixture.frame("3", "b")).text(), on.link.texts.get(1));
        on.landAndRun();
        assertEquals(2, on.link.texts.size());
    }

    @Test
    void aLaterCompletionGoesOnOnTheExecutorOnly() {
        OutboxFixture on = new OutboxFixture(ScriptedLink.slow());
        on.put("1", "a");
        on.put("2", "a");
        on.link.land();
        assertEquals(1, on.link.texts.size());
        on.runTasks();
        assertEquals(2, on.link.texts.size());
    }

    @Test
    void aLaterCompletionWithNothingWaitingNeedsNoExecutor() {
        OutboxFixture on = new OutboxFixture(ScriptedLink.slow());
        on.put("1", "a");
        on.link.land();
        assertTrue(on.tasks.isEmpty());
        on.put("2", "a");
        assertEquals(2, on.link.texts.size());
    }

    @Test
    void whatTheExecutorSendsGoesOutUnderTheBareClassLoader() {
        OutboxFixture on = new OutboxFixture(ScriptedLink.slow());
        ClassLoader own = Thread.currentThread().getContextClassLoader();
        on.put("1", "a");
        on.put("2", "a");
        on.landAndRun();
        assertEquals(List.of(own, ClassLoader.getPlatformClassLoader()), on.link.loaders);
        assertSame(own, Thread.currentThread().getContextClassLoader());
    }

    @Test
    void aCompletionThatComesTwiceCountsOnce() {
        OutboxFixture on = new OutboxFixture(ScriptedLink.slow());
        on.put("1", "a");
        on.put("2", "a");
        on.put("3", "b");
        ScriptedLink.Pending first = on.link.pending.peek();
        on.landAndRun();
        on.put("4", "a");
        first.sent().run();
        first.failed().accept(new IllegalStateException("late"));
        on.runTasks();
        assertEquals(2, on.link.texts.size());
        assertEquals(0, on.deaths.get());
    }

    @Test
    void tooManyFragmentsAreReplacedByOneSnapshotTakenWhenItIsSent() {
        OutboxFixture on = new OutboxFixture(ScriptedLink.slow());
        on.put("1", "a");
        for (int i = 0; i <= OutboxFixture.SMALL.fragments(); i++) {
            on.put("2", "key-" + i);
        }
        on.put("3", "a");
        on.snapshot = () -> OutboxFixture.frame("99", "all");
        on.landAndRun();
        on.landAndRun();
        assertEquals(List.of(text("1", "a"), text("99", "all")), on.link.texts);
    }

    @Test
    void tooMuchTextIsReplacedByASnapshotToo() {
        OutboxFixture on = new OutboxFixture(ScriptedLink.slow());
        on.put("1", "a");
        on.outbox.put(Frame.of("2", Fragment.replace("list", "x".repeat(OutboxFixture.SMALL.characters() + 1))));
        on.landAndRun();
        assertEquals(text("snapshot", "all"), on.link.texts.get(1));
    }

    @Test
    void theSameKeyManyTimesIsNoOverflow() {
        OutboxFixture on = new OutboxFixture(ScriptedLink.slow());
        on.put("1", "a");
        for (int i = 0; i < 1000; i++) {
            on.put("v" + i, "a");
        }
        on.landAndRun();
        assertEquals(text("v999", "a"), on.link.texts.get(1));
    }

    @Test
    void whatComesWhileTheSnapshotIsInFlightFollowsIt() {
        OutboxFixture on = new OutboxFixture(ScriptedLink.slow());
        on.put("1", "a");
        on.outbox.put(Frame.of("2", Fragment.replace("list", "x".repeat(2000))));
        on.landAndRun();
        on.put("3", "b");
        on.landAndRun();
        assertEquals(List.of(text("1", "a"), text("snapshot", "all"), text("3", "b")), on.link.texts);
    }

    @Test
    void aPingWaitsForTheSendInFlightAndGoesBeforeTheNextFrame() {
        OutboxFixture on = new OutboxFixture(ScriptedLink.slow());
        on.put("1", "a");
        on.outbox.ping();
        on.put("2", "a");
        on.outbox.ping();
        on.runTasks();
        assertEquals(1, on.link.texts.size());
        on.landAndRun();
        on.landAndRun();
        assertEquals(List.of(text("1", "a"), ScriptedLink.PING, text("2", "a")), on.link.texts);
    }

    @Test
    void aPingOfAnIdleOutboxGoesOutAtOnceAndHoldsFramesBack() {
        OutboxFixture on = new OutboxFixture(ScriptedLink.slow());
        on.outbox.ping();
        on.put("1", "a");
        assertEquals(List.of(ScriptedLink.PING), on.link.texts);
        on.landAndRun();
        assertEquals(List.of(ScriptedLink.PING, text("1", "a")), on.link.texts);
    }

    @Test
    void anExecutorThatHasStoppedEndsTheOutboxQuietly() {
        OutboxFixture on = new OutboxFixture(ScriptedLink.slow(), task -> {
            throw new RejectedExecutionException();
        });
        on.put("1", "a");
        on.put("2", "a");
        on.link.land();
        on.put("3", "a");
        assertEquals(1, on.link.texts.size());
        assertFalse(on.outbox.stalled(Long.MAX_VALUE));
    }
}
