package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pointingparty.live.KeptChange;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.LiveRooms;
import org.pointingparty.live.RoomChange;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.command.Create;
import org.pointingparty.room.command.SetPolicy;
import org.pointingparty.room.command.Start;
import org.pointingparty.room.command.Vote;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.settings.TrialSettings;

/** Who reads a room from its first change on is beside those who write, not before them. */
class LongReadTest {

    @TempDir
    private Path directory;

    private TrialJournal trial;
    private LiveRooms rooms;
    private final ExecutorService readers = Executors.newCachedThreadPool();
    private final CountDownLatch held = new CountDownLatch(1);

    @BeforeEach
    void open() {
        trial = TrialJournal.h2(directory);
        rooms = new LiveRooms(trial.journal(), TrialSettings.grace(Duration.ofSeconds(10)), System::nanoTime);
    }

    @AfterEach
    void close() throws SQLException {
        held.countDown();
        readers.shutdown();
        trial.close();
    }

    private LiveRoom started() {
        RoomId id = rooms.create(new Create("A room", "", List.of(new TicketDraft("Sign in", "")))
                .by(new VisitorId("visitor 1"), SetPolicy.NONE)).value().orElseThrow();
        LiveRoom room = rooms.find(id).orElseThrow();
        assertEquals(new ParticipantId(1), room.admit(new VisitorId("visitor 1"), "Ana").value().orElseThrow());
        assertEquals(new ParticipantId(2), room.admit(new VisitorId("visitor 2"), "Ben").value().orElseThrow());
        assertEquals(Optional.empty(), room.submit(new Start(), new ParticipantId(1)));
        return room;
    }

    /** Reads this room, and holds at its second change until the end of the test or until all is told. */
    private CompletableFuture<List<KeptChange>> read(LiveRoom room, CountDownLatch halfWay) {
        return CompletableFuture.supplyAsync(() -> {
            List<KeptChange> read = new ArrayList<>();
            assertTrue(rooms.changes(room.state().room().id(), change -> {
                read.add(change);
                if (read.size() == 2) {
                    halfWay.countDown();
                    await(held);
                }
            }));
            return read;
        }, readers);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS), "nobody came");
        } catch (InterruptedException ended) {
            throw new AssertionError(ended);
        }
    }

    private static void assertVoteIsShown(LiveRoom room) {
        List<RoomChange> shown = new ArrayList<>();
        room.listen(shown::add);
        String card = room.state().room().deck().cards().get(0).label();
        assertEquals(Optional.empty(), room.submit(new Vote(card, "1"), new ParticipantId(1)));
        assertTrue(shown.stream().flatMap(change -> change.events().stream())
                .anyMatch(RoundEvent.VoteCast.class::isInstance));
    }

    @Test
    void aVoteIsWrittenAndShownWhileAnExportIsHalfWay() {
        LiveRoom exported = started();
        LiveRoom other = started();
        CountDownLatch halfWay = new CountDownLatch(1);
        CompletableFuture<List<KeptChange>> export = read(exported, halfWay);
        await(halfWay);
        long before = exported.state().room().version();
        assertVoteIsShown(exported);
        assertVoteIsShown(other);
        assertFalse(export.isDone());
        held.countDown();
        assertEquals(before, export.join().size(), "it is read as it was when the export began");
    }

    @Test
    void aVoteIsWrittenHoweverManyExportsAreHalfWay() {
        LiveRoom exported = started();
        CountDownLatch halfWay = new CountDownLatch(JdbcJournal.READERS);
        List<CompletableFuture<List<KeptChange>>> exports =
                IntStream.range(0, 12).mapToObj(i -> read(exported, halfWay)).toList();
        await(halfWay);
        assertVoteIsShown(exported);
        held.countDown();
        exports.forEach(export -> assertTrue(export.join().size() >= 4));
    }
}
