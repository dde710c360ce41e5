package org.pointingparty.journal.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pointingparty.journal.JournalLog;

/** What can pass is waited for; what cannot stops the start. */
class OpeningTest {

    private static final String WAITING = "The rooms cannot be opened yet; it is tried again every second, and"
            + " everybody is asked to wait: ";
    private static final OpeningFailure FULL = OpeningFailure.passing("The disk is full", "no space");
    private static final OpeningFailure DAMAGED = OpeningFailure.lasting("The file is damaged");

    private final JournalLog log = new JournalLog();
    private OpeningFailure failure;
    private Duration now = Duration.ZERO;
    private int tries;
    private final Opening<String> opening = new Opening<>(this::open, () -> now.toNanos());

    private String open() {
        tries++;
        if (failure != null) {
            throw failure;
        }
        return "open";
    }

    @AfterEach
    void listenNoMore() {
        log.close();
    }

    @Test
    void whatIsThereIsOpenAtOnce() {
        assertEquals(Optional.of("the product is being started"), opening.obstacle());
        opening.begin();
        opening.again();
        assertEquals(Optional.of("open"), opening.opened());
        assertEquals(Optional.empty(), opening.obstacle());
        assertEquals(1, tries);
        assertEquals("", log.text());
    }

    @Test
    void whatCannotPassStopsTheStartWithASentenceAlone() {
        failure = DAMAGED;
        OpeningFailure thrown = assertThrows(OpeningFailure.class, opening::begin);
        assertSame(DAMAGED, thrown);
        assertEquals("The file is damaged", thrown.getMessage());
        assertNull(thrown.getCause());
        assertEquals(0, thrown.getStackTrace().length);
        assertEquals("The product cannot start: The file is damaged", log.text());
    }

    @Test
    void whatCanPassIsWaitedFor() {
        failure = FULL;
        opening.begin();
        assertEquals(Optional.empty(), opening.opened());
        assertEquals(Optional.of("no space"), opening.obstacle());
        opening.again();
        assertEquals(Optional.empty(), opening.opened());
        failure = null;
        opening.again();
        opening.again();
        assertEquals(Optional.of("open"), opening.opened());
        assertEquals(Optional.empty(), opening.obstacle());
        assertEquals(3, tries);
        assertEquals(List.of(WAITING + "The disk is full", "The rooms are open now"), log.text().lines().toList());
    }

    @Test
    void whoWaitsIsToldOnceAMinuteWhy() {
        failure = FULL;
        opening.begin();
        for (int second = 1; second < 150; second++) {
            now = Duration.ofSeconds(second);
            opening.again();
        }
        assertEquals(150, tries);
        assertEquals(List.of(WAITING + "The disk is full", WAITING + "The disk is full", WAITING + "The disk is full"),
                log.text().lines().toList());
    }

    @Test
    void anotherReasonIsToldAtOnceAndWaitedForWhateverItIs() {
        failure = FULL;
        opening.begin();
        failure = DAMAGED;
        opening.again();
        assertEquals(Optional.of("the rooms cannot be opened, the log says why"), opening.obstacle());
        assertEquals(List.of(WAITING + "The disk is full", WAITING + "The file is damaged"),
                log.text().lines().toList());
        failure = null;
        opening.again();
        assertEquals(Optional.of("open"), opening.opened());
    }

    @Test
    void whatHasEndedOpensNothingMore() {
        failure = FULL;
        opening.begin();
        assertEquals(Optional.empty(), opening.end());
        failure = null;
        opening.again();
        assertEquals(1, tries);
        assertEquals(Optional.of("the product is being stopped"), opening.obstacle());
    }

    @Test
    void theEndWaitsForATryThatHasBegunAndSeesToWhatItHasOpened() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        Opening<String> slow = new Opening<>(() -> {
            begun.countDown();
            await(free);
            return "open";
        }, System::nanoTime);
        CompletableFuture<Void> attempt = CompletableFuture.runAsync(slow::again);
        await(begun);
        CompletableFuture<Optional<String>> end = new CompletableFuture<>();
        Thread ending = new Thread(() -> end.complete(slow.end()));
        ending.start();
        while (ending.getState() != Thread.State.BLOCKED) {
            assertFalse(end.isDone(), "it did not wait");
            Thread.onSpinWait();
        }
        free.countDown();
        assertEquals(Optional.of("open"), end.get(10, TimeUnit.SECONDS));
        attempt.get(10, TimeUnit.SECONDS);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            throw new IllegalStateException(impatient);
        }
    }
}
