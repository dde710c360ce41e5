package org.pointingparty.transport.broadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.transport.frame.Fragment;
import org.pointingparty.transport.frame.Frame;
import org.pointingparty.transport.outbox.OutboxLimits;
import org.pointingparty.transport.outbox.ScriptedLink;

class FanOutTest {

    private static final Frame FRAME = Frame.of("1", Fragment.replace("a", "<i id=\"a\"></i>"));

    private static List<ScriptedLink> links(int number) {
        return IntStream.range(0, number).mapToObj(i -> new ScriptedLink(ScriptedLink.AT_ONCE)).toList();
    }

    private static List<FanOut.Delivery> deliveries(List<ScriptedLink> links) {
        return links.stream()
                .map(link -> new Connection(null, null, new ParticipantId(1), Locale.ENGLISH, link,
                        Runnable::run, () -> 0, OutboxLimits.DEFAULT, connection -> { }))
                .map(connection -> new FanOut.Delivery(connection, FRAME))
                .toList();
    }

    private static void assertEachGotItOnce(List<ScriptedLink> links) {
        assertTrue(links.stream().allMatch(link -> link.texts.equals(List.of(FRAME.text()))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 500})
    void everyConnectionGetsItsFrameOnceWithASecondThread(int number) {
        List<ScriptedLink> links = links(number);
        FanOut.of(deliveries(links), work -> new Thread(work).start());
        assertEachGotItOnce(links);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 500})
    void aSecondThreadThatNeverComesMakesNoDifference(int number) {
        List<ScriptedLink> links = links(number);
        FanOut.of(deliveries(links), work -> { });
        assertEachGotItOnce(links);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 500})
    void norDoesAnExecutorThatIsStopping(int number) {
        List<ScriptedLink> links = links(number);
        FanOut.of(deliveries(links), work -> {
            throw new RejectedExecutionException("stopping");
        });
        assertEachGotItOnce(links);
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 500})
    void theSecondThreadReallyHelps(int number) throws InterruptedException {
        CountDownLatch helped = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        Executor second = work -> {
            asked.incrementAndGet();
            Thread helper = new Thread(() -> {
                work.run();
                helped.countDown();
            });
            helper.start();
        };
        FanOut.of(deliveries(links(number)), second);
        assertEquals(1, asked.get());
        assertTrue(helped.await(10, TimeUnit.SECONDS));
    }
}
