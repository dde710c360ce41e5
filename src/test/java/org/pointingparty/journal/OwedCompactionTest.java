package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pointingparty.journal.json.EventJson;
import org.pointingparty.journal.moment.Moments;
import org.pointingparty.journal.opening.HealingPool;
import org.pointingparty.live.Receipt;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.round.Commitment;
import org.pointingparty.room.round.RoundId;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.room.ticket.TicketId;

/** What was erased leaves the file of the database, later than its rows and whatever happens in between. */
class OwedCompactionTest {

    private static final ParticipantId ERASED = new ParticipantId(1);
    private static final ParticipantId OTHER = new ParticipantId(2);

    /** Of letters that nothing else in the file has in this order: so no part of it can be there by chance. */
    private static final String NAME = "Qzwxvkjypf";
    private static final String OTHER_NAME = "Umbrfjdlsw";
    private static final String VOTE = "hGk7qZvW2xRt9LpB";

    @TempDir
    private Path directory;

    @TempDir
    private Path left;

    private TrialJournal trial;
    private final RoomId id = JournalContract.newRoom();

    @BeforeEach
    void open() {
        trial = TrialJournal.h2(directory);
    }

    @AfterEach
    void close() throws SQLException {
        trial.close();
    }

    private OwedCompaction compaction() {
        return new OwedCompaction(trial.database(), budget(CompactionBudget.LARGEST));
    }

    /** With time enough on the slowest machine: what is too large has to wait, what is slow does not. */
    private static CompactionBudget budget(long largest) {
        return new CompactionBudget(largest, Duration.ofMinutes(1), System::nanoTime);
    }

    /** A room with a secret vote, and a snapshot of it that is too long for its row. */
    private void keep() throws SQLException {
        List<TicketDraft> tickets = IntStream.rangeClosed(1, 100)
                .mapToObj(n -> new TicketDraft("Ticket " + n, "What ticket " + n + " is about, in some words"))
                .toList();
        List<RoomEvent> events = List.of(new UpkeepEvent.RoomCreated("Sprint 12", Decks.DEFAULT, tickets),
                new SeatEvent.ParticipantJoined(ERASED, new VisitorId("one"), NAME),
                new SeatEvent.ParticipantJoined(OTHER, new VisitorId("two"), OTHER_NAME),
                new RoundEvent.RoundStarted(new RoundId(1), new TicketId(1)),
                new RoundEvent.VoteCast(ERASED, new RoundId(1), Decks.DEFAULT.cards().get(3),
                        new Commitment("2", VOTE, "hash")));
        Room room = Room.blank(id);
        for (RoomEvent event : events) {
            room = RoomEvent.applyAll(room, List.of(event));
            assertEquals(Receipt.APPENDED, trial.journal().append(id, room.version(), List.of(event)));
        }
        Room whole = room;
        trial.database().write(connection -> new Rewriting(new EventJson()).snapshot(connection, whole, 0));
    }

    private boolean tells(String text) throws IOException {
        return StoredBytes.tell(directory, text);
    }

    private void assertErased() throws IOException {
        assertFalse(tells(NAME), "the name");
        assertFalse(tells(VOTE), "the vote");
    }

    private void assertTold() throws IOException {
        assertTrue(tells(NAME) && tells(VOTE), "need a file that tells");
    }

    @Test
    void whoIsErasedLeavesTheFileWithTheNextCompaction() throws SQLException, IOException {
        keep();
        assertTold();
        assertEquals(Receipt.APPENDED, trial.journal().forget(id, ERASED));
        assertTold();
        compaction().payIfQuick();
        assertErased();
        assertTrue(tells(OTHER_NAME), "need a file that tells of the others");
    }

    @Test
    void aDeletedRoomLeavesTheFileWithTheNextCompaction() throws SQLException, IOException {
        keep();
        assertTold();
        assertEquals(Receipt.APPENDED, trial.journal().forget(id));
        compaction().payIfQuick();
        assertErased();
        assertFalse(tells(OTHER_NAME));
    }

    @Test
    void whatIsOwedOutlivesAKill() throws SQLException, IOException {
        keep();
        compaction().pay();
        assertEquals(Receipt.APPENDED, trial.journal().forget(id, ERASED));
        kill();
        assertTold();
        compaction().pay();
        assertErased();
    }

    /**
     * Writes nothing more, as if the process had ended here, and goes on with what is on the disk then; the connection
     * is not given back, since it is dead.
     */
    private void kill() throws SQLException, IOException {
        trial.database().source().getConnection().createStatement().execute("SHUTDOWN IMMEDIATELY");
        trial.journal().close();
        ((HealingPool) trial.database().source()).close();
        Moments.copy(directory, left);
        directory = left;
        trial = TrialJournal.h2(directory);
    }

    @Test
    void aFileTooLargeForThatIsCompactedWhenNobodyVotes() throws SQLException, IOException {
        keep();
        assertEquals(Receipt.APPENDED, trial.journal().forget(id, ERASED));
        OwedCompaction hesitant = new OwedCompaction(trial.database(), budget(1));
        try (JournalLog log = new JournalLog()) {
            hesitant.payIfQuick();
            hesitant.payIfQuick();
            assertEquals(1, log.text().lines().filter(line -> line.contains("stops or starts")).count(), log.text());
        }
        assertTold();
        hesitant.pay();
        assertErased();
    }

    @Test
    void manyErasuresOweOneCompactionAndOneMadeMeanwhileOwesAnother() throws SQLException {
        keep();
        AtomicBoolean meanwhile = new AtomicBoolean();
        TrialCompacting compacting = TrialCompacting.doing(patience -> {
            assertTrue(meanwhile.getAndSet(true) || trial.journal().forget(id, OTHER) == Receipt.APPENDED);
            return Duration.ZERO;
        });
        OwedCompaction counted = new OwedCompaction(compactedBy(compacting), new CompactionBudget());
        for (int i = 0; i < 3; i++) {
            assertEquals(Receipt.APPENDED, trial.journal().forget(id, ERASED));
        }
        counted.pay();
        assertEquals(1, compacting.made());
        counted.pay();
        counted.pay();
        assertEquals(2, compacting.made());
    }

    /** H2 keeps what is out of use for 45 seconds and never makes the file smaller while it is open. */
    @Test
    void aFileIsAsLargeAsWhatIsInUse() throws SQLException, IOException {
        keep();
        while (Files.size(directory.resolve("journal.mv.db")) <= CompactionBudget.LARGEST) {
            trial.database().write(connection ->
                    Sql.update(connection, "update writability set probes = probes + 1"));
        }
        assertEquals(Receipt.APPENDED, trial.journal().forget(id, ERASED));
        assertTold();
        compaction().payIfQuick();
        assertErased();
    }

    private Database compactedBy(Database.Compacting compacting) {
        return new Database(trial.database().source(), trial.database().seal(), compacting, () -> { });
    }

    @Test
    void aCompactionThatFailsIsOwedAsBefore() throws SQLException, IOException {
        keep();
        assertEquals(Receipt.APPENDED, trial.journal().forget(id, ERASED));
        trial.database().query(busy -> {
            compaction().payIfQuick();
            return null;
        });
        assertTold();
        compaction().payIfQuick();
        assertErased();
    }

    @Test
    void aSnapshotThatIsNotBelievedAnyMoreGoesToo() throws SQLException {
        assertDisbelievedSnapshotsGo(trial);
    }

    /** One may be taken of what was there before somebody was erased, and be kept only afterwards. */
    static void assertDisbelievedSnapshotsGo(TrialJournal trial) throws SQLException {
        RoomId late = JournalContract.newRoom();
        trial.database().write(connection -> {
            Sql.update(connection, "insert into room (id, title, edition, opened_at)"
                    + " values (?, 'Late', 1, 0)", late.value());
            Sql.update(connection, "insert into room_snapshot (room, version, edition, format, events)"
                    + " values (?, 1, 0, 1, '')", late.value());
            OwedCompaction.owe(connection);
        });
        assertEquals(1, snapshots(trial, late), "need a snapshot");
        new OwedCompaction(trial.database(), budget(CompactionBudget.LARGEST)).payIfQuick();
        assertEquals(0, snapshots(trial, late));
    }

    private static int snapshots(TrialJournal trial, RoomId room) throws SQLException {
        return trial.database().query(connection -> Sql.list(connection, row -> row.getString(1),
                "select room from room_snapshot where room = ?", room.value())).size();
    }
}
