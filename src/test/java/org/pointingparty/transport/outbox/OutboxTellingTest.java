package org.pointingparty.transport.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.pointingparty.transport.frame.Fragment;
import org.pointingparty.transport.frame.Frame;

class OutboxTellingTest {

    private static final UnaryOperator<Frame> SAID =
            frame -> Frame.of(frame.token(), Fragment.replace("notice", "<p id=\"notice\"></p>")).after(frame);

    private final OutboxFixture slow = new OutboxFixture(ScriptedLink.slow());
    private final OutboxFixture fast = new OutboxFixture(new ScriptedLink(ScriptedLink.AT_ONCE));

    private static Frame told(String token, String... keys) {
        Frame frame = Frame.of(token);
        for (String key : keys) {
            frame = OutboxFixture.frame(token, key).after(frame);
        }
        return SAID.apply(frame);
    }

    @Test
    void whatIsToldByItselfLeavesThePageAtItsMoment() {
        fast.put("1", "a");
        fast.outbox.tell(SAID);
        assertEquals(List.of(OutboxFixture.frame("1", "a").text(), told("1").text()), fast.link.texts);
    }

    @Test
    void whatIsToldWaitsForTheSendInFlightAndGoesWithWhatCameMeanwhile() {
        slow.put("1", "a");
        slow.outbox.tell(SAID);
        slow.put("2", "a");
        assertEquals(1, slow.link.texts.size());
        slow.landAndRun();
        assertEquals(told("2", "a").text(), slow.link.texts.get(1));
    }

    @Test
    void whatIsToldGoesWithTheSnapshotOfAConnectionThatDoesNotKeepUp() {
        slow.put("1", "a");
        slow.outbox.tell(SAID);
        for (String key : List.of("b", "c", "d", "e", "f")) {
            slow.put("2", key);
        }
        slow.landAndRun();
        assertEquals(SAID.apply(OutboxFixture.frame("snapshot", "all")).text(), slow.link.texts.get(1));
    }

    @Test
    void nothingIsToldBeforeItIsKnownWhereThePageIs() {
        fast.outbox.tell(SAID);
        assertEquals(List.of(), fast.link.texts);
        fast.outbox.begin("7");
        fast.runTasks();
        assertEquals(List.of(told("7").text()), fast.link.texts);
    }

    @Test
    void whoeverPutsAFrameIsNotHeldUpByWhatIsToTell() {
        fast.outbox.tell(SAID);
        fast.put("1", "a");
        assertEquals(List.of(OutboxFixture.frame("1", "a").text()), fast.link.texts);
        fast.put("2", "b");
        assertEquals(1, fast.link.texts.size(), "it waits for what is told first");
        fast.runTasks();
        assertEquals(List.of(told("2", "b").text()), fast.link.texts.subList(1, 2));
    }

    @Test
    void aPingChangesNothingAboutWhereThePageIs() {
        fast.put("1", "a");
        fast.outbox.ping();
        fast.outbox.tell(SAID);
        assertEquals(told("1").text(), fast.link.texts.get(2));
    }

    @Test
    void theDeadAreToldNothing() {
        fast.put("1", "a");
        fast.outbox.kill();
        fast.outbox.tell(SAID);
        fast.runTasks();
        assertEquals(1, fast.link.texts.size());
        assertFalse(fast.link.closings.isEmpty());
    }
}
