package org.pointingparty.transport.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.pointingparty.transport.outbox.CloseCode;
import org.pointingparty.transport.outbox.Outbox;
import org.pointingparty.transport.outbox.OutboxFixture;

class PollLinkTest {

    private final AtomicLong now = new AtomicLong();
    private int closings;
    private final PollLink link = new PollLink(Runnable::run, now::get, () -> closings++);
    private final List<String> outcome = new ArrayList<>();

    /** A request that notes its answers. */
    private static final class NotedPoll implements Poll {
        private final List<String> answers = new ArrayList<>();

        @Override
        public void answer(String frame) {
            answers.add(frame);
        }

        @Override
        public void answerNothing() {
            answers.add("nothing");
        }

        @Override
        public void answerClosed(CloseCode code) {
            answers.add("closed " + code.number());
        }
    }

    private NotedPoll poll(long received) {
        NotedPoll poll = new NotedPoll();
        link.poll(received, poll);
        return poll;
    }

    private void send(String frame) {
        link.send(frame, () -> outcome.add(frame + " sent"), failure -> outcome.add(frame + " failed"));
    }

    @Test
    void aFrameAnswersTheRequestThatWaitsForIt() {
        NotedPoll poll = poll(0);
        assertEquals(List.of(), poll.answers);
        send("one");

        assertEquals(List.of("one"), poll.answers);
    }

    @Test
    void aRequestIsAnsweredAtOnceIfAFrameWaits() {
        send("one");

        assertEquals(List.of("one"), poll(0).answers);
    }

    @Test
    void aFrameIsSentOnceTheNextRequestSaysThatItHasArrived() {
        send("one");
        poll(0);
        assertEquals(List.of(), outcome);
        poll(1);
        assertEquals(List.of("one sent"), outcome);
        send("two");

        assertEquals(List.of("two"), poll(1).answers);
    }

    @Test
    void aLostAnswerIsGivenAgain() {
        send("one");
        assertEquals(List.of("one"), poll(0).answers);
        assertEquals(List.of("one"), poll(0).answers);
        assertEquals(List.of(), outcome);
        poll(1);

        assertEquals(List.of("one sent"), outcome);
    }

    @Test
    void aNewRequestTakesThePlaceOfOneThatStillWaits() {
        NotedPoll lost = poll(0);
        NotedPoll next = poll(0);
        send("one");

        assertEquals(List.of("nothing"), lost.answers);
        assertEquals(List.of("one"), next.answers);
    }

    @Test
    void whatIsSentFromInsideACompletionIsNotLost() {
        link.send("one", () -> send("two"), failure -> { });
        poll(0);

        assertEquals(List.of("two"), poll(1).answers);
        poll(2);
        assertEquals(List.of("two sent"), outcome);
    }

    @Test
    void aClosedLinkSaysSoToWhoWaitsAndToWhoeverAsksLater() {
        NotedPoll poll = poll(0);
        link.close(CloseCode.LEFT, "left the room");
        link.close(CloseCode.TRY_AGAIN_LATER, "too slow");

        assertEquals(List.of("closed 1008"), poll.answers);
        assertEquals(List.of("closed 1008"), poll(0).answers);
        assertTrue(link.isClosed());
        assertEquals(1, closings);
    }

    @Test
    void aTabThatHasLostCountIsTurnedAway() {
        send("one");

        assertEquals(List.of("closed 1002"), poll(7).answers);
        assertTrue(link.isClosed());
        assertEquals(1, closings);
    }

    @Test
    void aTabThatHasNotAskedForLongIsGone() {
        poll(0);
        now.addAndGet(TimeUnit.SECONDS.toNanos(40));
        ping();
        assertEquals(List.of("alive"), outcome);
        now.addAndGet(1);
        ping();

        assertEquals(List.of("alive", "gone"), outcome);
    }

    private void ping() {
        link.ping(() -> outcome.add("alive"), failure -> outcome.add("gone"));
    }

    @Test
    void nobodyIsAnsweredByAServerThatIsStopping() {
        PollLink stopping = new PollLink(task -> {
            throw new RejectedExecutionException();
        }, now::get, () -> { });
        NotedPoll poll = new NotedPoll();
        stopping.poll(0, poll);
        stopping.close(CloseCode.RESTART, "restart");

        assertEquals(List.of(), poll.answers);
    }

    @Test
    void anOutboxOverItSendsInOrderWhateverIsLost() {
        Outbox outbox = new Outbox(link, () -> OutboxFixture.frame("snapshot", "all"), Runnable::run, now::get,
                OutboxFixture.SMALL, () -> outcome.add("dead"));
        for (int n = 1; n <= 3; n++) {
            outbox.put(OutboxFixture.frame("v" + n, "key" + n));
        }
        String first = poll(0).answers.get(0);
        assertEquals(List.of(first), poll(0).answers);
        String rest = poll(1).answers.get(0);

        assertTrue(first.contains("n=\"v1\""), first);
        assertTrue(rest.contains("n=\"v3\"") && rest.contains("key2"), "what came meanwhile is folded: " + rest);
        assertEquals(List.of(), poll(2).answers);
    }
}
