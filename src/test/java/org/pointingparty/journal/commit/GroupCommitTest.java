package org.pointingparty.journal.commit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pointingparty.journal.JournalLog;
import org.pointingparty.journal.commit.ScriptedTransaction.End;
import org.pointingparty.journal.commit.ScriptedTransaction.Place;
import org.pointingparty.live.Receipt;
import org.pointingparty.room.RoomId;

/** What is said of a change is true, whenever and however its transaction ends. */
class GroupCommitTest {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final ScriptedTransaction transaction = new ScriptedTransaction();
    private final GroupCommit commits = new GroupCommit(transaction, PATIENCE, Thread::new);
    private final BlockingQueue<Receipt> later = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        transaction.release(() -> { });
        commits.close();
    }

    private static Change change(int room) {
        return new Change(new RoomId("0123456789abcdefghij" + (10 + room)), 2, List.of(), "[" + room + "]");
    }

    private Receipt keep(Change change) {
        return commits.keep(change, later::add);
    }

    private Receipt told() throws InterruptedException {
        return later.poll(10, TimeUnit.SECONDS);
    }

    private void awaitWritable() {
        Instant end = Instant.now().plusSeconds(10);
        while (!commits.isWritable()) {
            assertTrue(Instant.now().isBefore(end), "it stays down");
        }
    }

    static Stream<End> failures() {
        return Stream.of(
                () -> {
                    throw new SQLException("the connection is cut", "08006");
                },
                () -> {
                    throw new IllegalStateException("a bug");
                },
                () -> {
                    throw new OutOfMemoryError("of this test");
                },
                () -> {
                    throw new StackOverflowError("of this test");
                });
    }

    @Test
    void aCommitThatHangsIsUnknownAndToldOnceItHasSucceeded() throws InterruptedException {
        transaction.hang(Place.IN_COMMIT);
        assertEquals(Receipt.UNKNOWN, keep(change(1)));
        assertEquals(List.of(), List.copyOf(later), "nothing is told before it is known");
        transaction.release(() -> { });
        assertEquals(Receipt.APPENDED, told());
        assertTrue(transaction.isKept(change(1)));
        awaitWritable();
        assertEquals(List.of(), List.copyOf(later), "it is told once");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aCommitThatHangsAndFailsIsToldOnceItIsKnownNotToBeKept(End failure) throws InterruptedException {
        transaction.hang(Place.IN_COMMIT);
        assertEquals(Receipt.UNKNOWN, keep(change(1)));
        transaction.release(failure);
        assertEquals(Receipt.UNAVAILABLE, told());
        assertFalse(transaction.isKept(change(1)));
        awaitWritable();
        assertEquals(Receipt.APPENDED, keep(change(1)));
    }

    @Test
    void aCommitThatWasCutOffIsUnknownUntilTheDatabaseSaysWhatBecameOfIt() throws InterruptedException {
        transaction.hang(Place.IN_COMMIT);
        transaction.answers(false);
        assertEquals(Receipt.UNKNOWN, keep(change(1)));
        transaction.release(() -> {
            throw new SQLException("the connection is cut", "08006");
        });
        awaitWritable();
        assertEquals(Receipt.APPENDED, keep(change(2)), "another room goes on");
        assertEquals(List.of(), List.copyOf(later), "a row that is not there may still come");
        transaction.keep(List.of(change(1)));
        transaction.answers(true);
        assertEquals(Receipt.APPENDED, told());
    }

    @Test
    void allChangesOfAHangingCommitAreUnknownAndThoseBehindItAreNotWritten() throws Exception {
        transaction.hang(Place.BEFORE_COMMIT);
        Asker first = new Asker(change(0));
        transaction.awaitHanging();
        List<Asker> batch = IntStream.rangeClosed(1, 3).mapToObj(room -> new Asker(change(room))).toList();
        batch.forEach(Asker::awaitWaiting);
        transaction.release(() -> transaction.hang(Place.IN_COMMIT, 2));
        transaction.awaitHanging();
        assertEquals(Receipt.APPENDED, first.receipt());
        assertEquals(Receipt.UNAVAILABLE, keep(change(4)));
        for (Asker asker : batch) {
            assertEquals(Receipt.UNKNOWN, asker.receipt());
        }
        transaction.release(() -> { });
        assertEquals(List.of(Receipt.APPENDED, Receipt.APPENDED, Receipt.APPENDED), List.of(told(), told(), told()));
        awaitWritable();
        assertFalse(transaction.isKept(change(4)), "what was given up is not written");
    }

    /** Somebody who waits for a change to be kept. */
    private final class Asker {
        private final CompletableFuture<Receipt> receipt = new CompletableFuture<>();
        private final Thread thread;

        Asker(Change change) {
            thread = new Thread(() -> receipt.complete(keep(change)));
            thread.start();
        }

        void awaitWaiting() {
            while (thread.getState() != Thread.State.TIMED_WAITING) {
                assertFalse(receipt.isDone(), "it must wait for this to mean anything");
                Thread.onSpinWait();
            }
        }

        Receipt receipt() throws Exception {
            return receipt.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void aChangeThatIsGivenUpBeforeItsCommitIsNotWrittenThoughTheDatabaseWakes() {
        transaction.hang(Place.BEFORE_COMMIT);
        assertEquals(Receipt.UNAVAILABLE, keep(change(1)));
        transaction.release(() -> { });
        awaitWritable();
        assertFalse(transaction.isKept(change(1)));
        assertEquals(List.of(), List.copyOf(later));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void noFailureEndsTheThreadThatWrites(End failure) throws Exception {
        try (JournalLog log = new JournalLog()) {
            assertEquals(Receipt.UNAVAILABLE, failing(change(1), failure));
            awaitWritable();
            assertEquals(Receipt.APPENDED, keep(change(1)));
            assertEquals(2, log.text().lines().count(), log.text());
            assertTrue(log.text().contains("cannot be written") && log.text().contains("can be written again"));
        }
    }

    @Test
    void noMemoryEvenForTheLogEndsNothing() throws Exception {
        transaction.speechless(true);
        assertEquals(Receipt.UNAVAILABLE, failing(change(1), GroupCommitTest::noMemory));
        awaitWritable();
        transaction.hang(Place.IN_COMMIT);
        assertEquals(Receipt.UNKNOWN, keep(change(2)));
        transaction.release(GroupCommitTest::noMemory);
        assertEquals(Receipt.UNAVAILABLE, told());
        awaitWritable();
        assertEquals(Receipt.APPENDED, keep(change(2)));
    }

    private static void noMemory() {
        throw new OutOfMemoryError("of this test");
    }

    @Test
    void aDoubtIsOneLineInTheLogWhenItBeginsAndOneWhenItIsOver() throws InterruptedException {
        try (JournalLog log = new JournalLog()) {
            transaction.hang(Place.IN_COMMIT);
            assertEquals(Receipt.UNKNOWN, keep(change(1)));
            assertTrue(log.text().contains("does not say whether a change is kept"), log.text());
            transaction.release(() -> { });
            assertEquals(Receipt.APPENDED, told());
            awaitWritable();
            assertEquals(2, log.text().lines().count(), log.text());
        }
    }

    @Test
    void onlyATakenVersionOrAMissingRoomIsAConflict() throws Exception {
        End constraint = () -> {
            throw new SQLException("a constraint", "23505");
        };
        transaction.keep(List.of(change(1)));
        assertEquals(Receipt.CONFLICT, failing(change(1), constraint));
        try (JournalLog log = new JournalLog()) {
            assertEquals(Receipt.UNAVAILABLE, failing(change(2), constraint));
            assertTrue(log.text().contains("does not take a change of room " + change(2).room()), log.text());
        }
        assertEquals(Receipt.APPENDED, keep(change(3)), "nobody else suffers");
    }

    private Receipt failing(Change change, End failure) throws Exception {
        transaction.hang(Place.BEFORE_COMMIT);
        Asker asker = new Asker(change);
        transaction.awaitHanging();
        transaction.release(failure);
        return asker.receipt();
    }
}
