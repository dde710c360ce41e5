package org.pointingparty.transport.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pointingparty.transport.frame.Fragment;
import org.pointingparty.transport.frame.Frame;

@Timeout(30)
class OutboxThreadsTest {

    private static final int PRODUCERS = 4;
    private static final int KEYS = 20;
    private static final int PUTS = 20_000;
    private static final String END = "<i id=\"end\"></i>";

    private final AtomicIntegerArray truth = new AtomicIntegerArray(KEYS);
    private volatile boolean ended;
    private final ExecutorService executor = Executors.newFixedThreadPool(2);
    private final ExecutorService server = Executors.newFixedThreadPool(2);
    private final ExecutorService producers = Executors.newFixedThreadPool(PRODUCERS);

    @AfterEach
    void stop() {
        List.of(executor, server, producers).forEach(ExecutorService::shutdownNow);
    }

    /** One browser: its link completes in its own way and notices sends that overlap. */
    private final class Reader {
        final AtomicInteger inFlight = new AtomicInteger();
        final AtomicInteger overlaps = new AtomicInteger();
        final AtomicInteger deaths = new AtomicInteger();
        final ScriptedLink link;
        final Outbox outbox;

        Reader(ScriptedLink.Script pace, OutboxLimits limits) {
            link = new ScriptedLink((sent, failed) -> {
                overlaps.addAndGet(inFlight.getAndIncrement());
                pace.play(() -> land(sent), failed);
            });
            outbox = new Outbox(link, () -> Frame.of("snapshot", allFragments()), executor, System::nanoTime, limits,
                deaths::incrementAndGet);
        }

        private void land(Runnable sent) {
            inFlight.decrementAndGet();
            sent.run();
        }
    }

    private static Fragment fragment(int key, int value) {
        return Fragment.replace("key-" + key, "<i id=\"key-" + key + "\">" + value + "</i>");
    }

    private List<Fragment> allFragments() {
        Fragment end = Fragment.replace("end", ended ? END : "");
        Stream<Fragment> values = IntStream.range(0, KEYS).mapToObj(key -> fragment(key, truth.get(key)));
        return Stream.concat(values, Stream.of(end)).toList();
    }

    private List<Reader> readersOfEveryPace() {
        OutboxLimits tight = new OutboxLimits(5, 10_000, Duration.ofSeconds(10));
        ScriptedLink.Script later = (sent, failed) -> server.execute(sent);
        ScriptedLink.Script muchLater = (sent, failed) -> server.execute(() -> server.execute(() -> {
            IntStream.range(0, 200).forEach(i -> Thread.yield());
            sent.run();
        }));
        AtomicInteger count = new AtomicInteger();
        ScriptedLink.Script mixed = (sent, failed) ->
                (count.incrementAndGet() % 3 == 0 ? ScriptedLink.AT_ONCE : later).play(sent, failed);
        return List.of(new Reader(ScriptedLink.AT_ONCE, OutboxLimits.DEFAULT), new Reader(later, OutboxLimits.DEFAULT),
            new Reader(mixed, OutboxLimits.DEFAULT), new Reader(muchLater, OutboxLimits.DEFAULT),
            new Reader(later, tight), new Reader(muchLater, tight));
    }

    @RepeatedTest(5)
    void theLastValueOfEveryKeyArrivesAtEveryReader() throws Exception {
        List<Reader> readers = readersOfEveryPace();
        List<Callable<Void>> work = new ArrayList<>();
        IntStream.range(0, PRODUCERS).forEach(producer -> work.add(() -> produce(producer, readers)));
        for (Future<Void> done : producers.invokeAll(work)) {
            done.get();
        }
        ended = true;
        for (Reader reader : readers) {
            reader.outbox.put(Frame.of("end", Fragment.replace("end", END)));
            awaitEnd(reader);
            assertEquals(0, reader.overlaps.get());
            assertEquals(0, reader.deaths.get());
            IntStream.range(0, KEYS).forEach(key -> assertEquals("" + truth.get(key), lastValue(reader, key)));
        }
        assertTrue(readers.get(5).link.texts.stream().anyMatch(text -> text.startsWith("<f n=\"snapshot\">")));
    }

    /** Each producer has keys of its own, so that there is a last value to speak of. */
    private Void produce(int producer, List<Reader> readers) {
        for (int i = 1; i <= PUTS / PRODUCERS; i++) {
            int key = producer + PRODUCERS * (i % (KEYS / PRODUCERS));
            truth.set(key, i);
            Frame frame = Frame.of(producer + "-" + i, fragment(key, i));
            readers.forEach(reader -> reader.outbox.put(frame));
        }
        return null;
    }

    /** The end is put last, so that a text with the end in it comes with or after all others. */
    private static void awaitEnd(Reader reader) {
        List<String> texts = reader.link.texts;
        while (texts.isEmpty() || !texts.get(texts.size() - 1).contains(END)) {
            assertFalse(Thread.currentThread().isInterrupted(), "timed out, with " + texts.size() + " texts sent");
            Thread.onSpinWait();
        }
    }

    private static String lastValue(Reader reader, int key) {
        Pattern pattern = Pattern.compile("id=\"key-" + key + "\">(\\d+)<");
        for (int i = reader.link.texts.size() - 1; i >= 0; i--) {
            Matcher matcher = pattern.matcher(reader.link.texts.get(i));
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        return "never sent";
    }

    @Test
    void aHundredThousandSynchronousCompletionsNeedNoStack() throws Exception {
        OutboxFixture on = new OutboxFixture(new ScriptedLink(null));
        AtomicInteger left = new AtomicInteger(100_000);
        on.link.script = (sent, failed) -> {
            if (left.getAndDecrement() > 0) {
                on.put("again", "a");
            }
            sent.run();
        };
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread small = new Thread(null, () -> on.put("1", "a"), "small stack", 64 * 1024);
        small.setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));
        small.start();
        small.join();
        assertNull(failure.get());
        assertEquals(100_001, on.link.texts.size());
    }

    @Test
    void aLinkThatBlocksInsideSendBlocksNobodyElse() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        OutboxFixture on = new OutboxFixture(new ScriptedLink((sent, failed) -> {
            inside.countDown();
            await(release);
            sent.run();
        }));
        Future<?> stuck = producers.submit(() -> on.put("1", "a"));
        await(inside);
        producers.submit(() -> on.put("2", "a")).get(10, TimeUnit.SECONDS);
        producers.submit(on.outbox::ping).get(10, TimeUnit.SECONDS);
        on.passes(11);
        assertTrue(on.outbox.stalled(on.now.get()));
        producers.submit(on.outbox::kill).get(10, TimeUnit.SECONDS);
        on.runTasks();
        assertEquals(List.of(1013), on.link.closings);
        release.countDown();
        stuck.get(10, TimeUnit.SECONDS);
        assertEquals(1, on.link.texts.size());
    }

    @Test
    void aCompletionFromAnotherThreadWhileTheCallLastsIsTakenUpByTheCaller() throws Exception {
        OutboxFixture on = new OutboxFixture(new ScriptedLink(null));
        on.link.script = (sent, failed) -> {
            on.link.script = ScriptedLink.AT_ONCE;
            on.put("2", "a");
            run(sent);
        };
        on.put("1", "a");
        assertEquals(2, on.link.texts.size());
        assertTrue(on.tasks.isEmpty());
    }

    private void run(Runnable elsewhere) {
        try {
            server.submit(elsewhere).get(10, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
