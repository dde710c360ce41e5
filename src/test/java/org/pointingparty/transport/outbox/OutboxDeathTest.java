package org.pointingparty.transport.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointingparty.transport.frame.Fragment;
import org.pointingparty.transport.frame.Frame;

class OutboxDeathTest {

    private static void assertDeadAndSilent(OutboxFixture on) {
        int sent = on.link.texts.size();
        on.runTasks();
        on.put("late", "a");
        on.outbox.ping();
        on.outbox.kill();
        on.outbox.close(CloseCode.RESTART, "restart");
        on.link.landAll();
        on.runTasks();
        assertEquals(List.of(1013), on.link.closings);
        assertEquals(1, on.deaths.get());
        assertEquals(sent, on.link.texts.size());
    }

    @Test
    void aStalledSendIsSeenAfterTheLimitAndKilledForGood() {
        OutboxFixture on = new OutboxFixture(ScriptedLink.slow());
        on.put("1", "a");
        on.put("2", "b");
        on.passes(10);
        assertFalse(on.outbox.stalled(on.now.get()));
        on.passes(1);
        assertTrue(on.outbox.stalled(on.now.get()));
        assertEquals(11_000_000_000L, on.outbox.age(on.now.get()));
        on.outbox.kill();
        assertFalse(on.outbox.stalled(on.now.get()));
        assertDeadAndSilent(on);
    }

    @Test
    void aStalledReaderDelaysNobodyElse() {
        OutboxFixture stalled = new OutboxFixture(ScriptedLink.slow());
        OutboxFixture other = new OutboxFixture(new ScriptedLink(ScriptedLink.AT_ONCE));
        for (int i = 0; i < 50; i++) {
            Frame shared = OutboxFixture.frame("v" + i, "key-" + i);
            stalled.outbox.put(shared);
            other.outbox.put(shared);
        }
        stalled.outbox.kill();
        other.put("last", "a");
        assertEquals(1, stalled.link.texts.size());
        assertEquals(51, other.link.texts.size());
    }

    @Test
    void aSlowExecutorIsNotHeldAgainstTheBrowser() {
        OutboxFixture on = new OutboxFixture(ScriptedLink.slow());
        on.put("1", "a");
        on.put("2", "a");
        on.link.land();
        on.passes(60);
        assertFalse(on.outbox.stalled(on.now.get()));
        on.runTasks();
        on.passes(5);
        assertEquals(5_000_000_000L, on.outbox.age(on.now.get()));
    }

    @Test
    void anIdleOutboxIsNeverStalled() {
        OutboxFixture on = new OutboxFixture(new ScriptedLink(ScriptedLink.AT_ONCE));
        on.put("1", "a");
        on.passes(3600);
        assertEquals(0, on.outbox.age(on.now.get()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFailureInsideTheCallKills(boolean thrown) {
        OutboxFixture on = new OutboxFixture(new ScriptedLink(thrown ? ScriptedLink.THROWING : ScriptedLink.FAILING));
        on.put("1", "a");
        assertDeadAndSilent(on);
    }

    @Test
    void aLaterFailureKillsButNotInsideTheCallback() {
        OutboxFixture on = new OutboxFixture(ScriptedLink.slow());
        on.put("1", "a");
        on.put("2", "a");
        on.link.pending.remove().failed().accept(new IllegalStateException("reset"));
        assertTrue(on.link.closings.isEmpty());
        assertEquals(0, on.deaths.get());
        assertDeadAndSilent(on);
    }

    @Test
    void aKillDuringTheSendCallEndsTheLoop() {
        OutboxFixture on = new OutboxFixture(new ScriptedLink(null));
        on.link.script = (sent, failed) -> {
            on.put("2", "a");
            on.outbox.kill();
            sent.run();
        };
        on.put("1", "a");
        assertEquals(1, on.link.texts.size());
        assertDeadAndSilent(on);
    }

    @Test
    void aSnapshotThatCannotBeTakenKills() {
        OutboxFixture on = new OutboxFixture(ScriptedLink.slow());
        on.snapshot = () -> {
            throw new IllegalStateException("no such room");
        };
        on.put("1", "a");
        on.outbox.put(Frame.of("2", Fragment.replace("list", "x".repeat(2000))));
        on.landAndRun();
        assertDeadAndSilent(on);
    }

    @Test
    void closingTellsTheGivenCodeAndTheListenerOnce() {
        OutboxFixture on = new OutboxFixture(ScriptedLink.slow());
        on.outbox.close(CloseCode.NAME_NEEDED, "name needed");
        on.outbox.kill();
        on.runTasks();
        assertEquals(List.of(4401), on.link.closings);
        assertEquals(1, on.deaths.get());
    }
}
