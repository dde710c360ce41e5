package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pointingparty.live.Answer;
import org.pointingparty.live.Recall;
import org.pointingparty.live.Receipt;
import org.pointingparty.room.RoomCode;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/** A database that refuses or hangs makes nobody wait for long, and is used again as soon as it is back. */
class OutageTest {

    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final List<RoomEvent> CREATED =
            List.of(new UpkeepEvent.RoomCreated("Sprint 12", Decks.DEFAULT, List.of()));

    @TempDir
    private Path directory;

    private final RoomId id = JournalContract.newRoom();
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile boolean refusing;
    private volatile boolean hanging;
    private Database real;
    private JdbcJournal journal;

    @BeforeEach
    void open() {
        real = Databases.h2(directory, false);
        journal = new JdbcJournal(moodyDatabase(), PATIENCE, Thread::new, Runnable::run);
    }

    @AfterEach
    void close() throws SQLException {
        released.countDown();
        journal.close();
        real.close();
    }

    private Database moodyDatabase() {
        return new Database(moody(), real.seal(), new RowCompaction(moody()), () -> { });
    }

    private DataSource moody() {
        return (DataSource) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                    if (hanging) {
                        released.await();
                    }
                    if (refusing) {
                        throw new SQLException("the disk of this test is full", "53100");
                    }
                    try {
                        return method.invoke(real.source(), arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    private void awaitWritable() {
        Instant end = Instant.now().plusSeconds(10);
        while (!journal.isWritable()) {
            assertTrue(Instant.now().isBefore(end), "the journal stays down");
        }
    }

    @Test
    void whatRefusesIsUnavailableUntilItIsBack() {
        assertTrue(journal.isWritable());
        refusing = true;
        assertEquals(Receipt.UNAVAILABLE, journal.append(id, 1, CREATED));
        assertEquals(Receipt.UNAVAILABLE, journal.append(id, 1, CREATED));
        assertEquals(new Recall.Unavailable(), journal.read(id));
        assertEquals(Optional.empty(), journal.roomsOf(new VisitorId("ana")));
        assertEquals(Answer.refuse(Rejection.of(Reason.JOURNAL_UNAVAILABLE)),
                journal.room(RoomCode.drawn(new Random()::nextInt)));
        assertFalse(journal.isWritable());
        assertEquals(Receipt.UNAVAILABLE, journal.forget(id));
        refusing = false;
        awaitWritable();
        assertEquals(Receipt.APPENDED, journal.append(id, 1, CREATED), "nothing of the refused changes was kept");
    }

    @Test
    void nothingIsSaidToBeOwedAsLongAsNobodyKnows() {
        OwedCompaction compaction = new OwedCompaction(moodyDatabase(), new CompactionBudget());
        refusing = true;
        try (JournalLog log = new JournalLog()) {
            assertEquals(Receipt.UNAVAILABLE, journal.forget(id));
            assertTrue(log.text().contains("could not be deleted"), "need a log: " + log.text());
            compaction.payIfQuick();
            compaction.pay();
            assertFalse(log.text().contains("still holds"), log.text());
        }
    }

    @Test
    void whatIsCommittedButNotSealedIsUnknownUntilASealSucceeds() throws Exception {
        execute("create table sealing (divisor int)");
        execute("insert into sealing values (0)");
        Database unsealed = new Database(
                real.source(), "select 1 / divisor from sealing", real.compacting(), () -> { });
        BlockingQueue<Receipt> later = new LinkedBlockingQueue<>();
        try (JdbcJournal sealing = new JdbcJournal(unsealed, PATIENCE, Thread::new, Runnable::run)) {
            assertEquals(Receipt.UNKNOWN, sealing.append(id, 1, CREATED, later::add));
            assertEquals(Receipt.UNKNOWN, sealing.forget(JournalContract.newRoom()));
            assertEquals(List.of(), List.copyOf(later));
            execute("update sealing set divisor = 1");
            assertEquals(Receipt.APPENDED, later.poll(10, TimeUnit.SECONDS));
        }
    }

    private void execute(String sql) throws SQLException {
        real.write(connection -> Sql.update(connection, sql));
    }

    @Test
    void aRowThatNoOtherWriterExplainsIsAnErrorAndNoConflict() {
        List<RoomEvent> joined = List.of(
                new SeatEvent.ParticipantJoined(new ParticipantId(1), new VisitorId("ana"), "Ana"));
        assertEquals(Receipt.APPENDED, journal.append(id, 1, CREATED));
        assertEquals(Receipt.APPENDED, journal.append(id, 2, joined));
        assertEquals(Receipt.CONFLICT, journal.append(id, 2, joined));
        try (JournalLog log = new JournalLog()) {
            assertEquals(Receipt.UNAVAILABLE, journal.append(id, 3, joined), "she has a seat");
            assertTrue(log.text().contains("does not take a change of room " + id), log.text());
        }
        assertEquals(Receipt.CONFLICT, journal.append(JournalContract.newRoom(), 2, joined), "there is no such room");
        assertEquals(Receipt.APPENDED, journal.append(JournalContract.newRoom(), 1, CREATED), "others go on");
    }

    @Test
    void aTrialThatIsNotTakenIsToldAndStopsNoChange() throws SQLException {
        assertTrue(journal.isWritable());
        execute("alter table writability add constraint never check (probes < 0) nocheck");
        try (JournalLog log = new JournalLog()) {
            assertFalse(journal.isWritable());
            assertTrue(log.text().contains("does not take the trial"), log.text());
        }
        assertEquals(Receipt.APPENDED, journal.append(id, 1, CREATED));
    }

    @Test
    void whatHangsKeepsNobodyWaiting() {
        hanging = true;
        Instant begin = Instant.now();
        assertEquals(Receipt.UNAVAILABLE, journal.append(id, 1, CREATED));
        assertTrue(Duration.between(begin, Instant.now()).compareTo(PATIENCE) >= 0,
                "it must have waited to mean anything");
        begin = Instant.now();
        for (int i = 0; i < 100; i++) {
            assertEquals(Receipt.UNAVAILABLE, journal.append(JournalContract.newRoom(), 1, CREATED));
        }
        assertFalse(journal.isWritable());
        assertTrue(Duration.between(begin, Instant.now()).compareTo(PATIENCE.multipliedBy(10)) < 0);
        hanging = false;
        released.countDown();
        awaitWritable();
        assertEquals(Receipt.APPENDED, journal.append(id, 1, CREATED), "the change that was given up is not kept");
    }
}
