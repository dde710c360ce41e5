package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pointingparty.journal.commit.Change;
import org.pointingparty.journal.json.EventJson;
import org.pointingparty.journal.json.FormatTest;
import org.pointingparty.live.Recall;
import org.pointingparty.live.Receipt;
import org.pointingparty.room.Drivers;
import org.pointingparty.room.Revealing;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.event.TicketEvent;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.round.RoundId;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.room.ticket.TicketId;

/** How rooms lie in the database: rows, snapshots, formats, and what happens when somebody has meddled with them. */
class StoredRoomTest {

    private static final ParticipantId ANA = new ParticipantId(1);
    private static final int TICKETS = 1_000;

    @TempDir
    private Path directory;

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

    private Room grow(int versions) {
        Room room = Room.blank(id);
        for (long version = 1; version <= versions; version++) {
            List<RoomEvent> events = List.of(event(version));
            assertEquals(Receipt.APPENDED, trial.journal().append(id, version, events));
            room = RoomEvent.applyAll(room, events);
        }
        return room;
    }

    /** Many changes at once, without snapshots. */
    private void insert(long first, long last) throws SQLException {
        EventJson json = new EventJson();
        List<Change> changes = LongStream.rangeClosed(first, last)
                .mapToObj(version -> new Change(id, version, List.of(event(version)),
                        json.write(List.of(event(version)))))
                .toList();
        trial.database().write(connection -> ChangeRows.insert(connection, changes, 0));
    }

    private static RoomEvent event(long version) {
        if (version == 1) {
            return new UpkeepEvent.RoomCreated("Sprint 12", Decks.DEFAULT, IntStream.rangeClosed(1, TICKETS)
                    .mapToObj(n -> new TicketDraft("Ticket " + n, "What ticket " + n + " is about, in some words"))
                    .toList());
        }
        if (version == 2) {
            return new SeatEvent.ParticipantJoined(ANA, new VisitorId("ana"), "Ana");
        }
        RoundId round = new RoundId((int) (version / 4 + 1));
        TicketId ticket = new TicketId((int) (version / 4 % TICKETS) + 1);
        return switch ((int) (version % 4)) {
            case 3 -> new RoundEvent.RoundStarted(round, ticket);
            case 0 -> new RoundEvent.VoteCast(ANA, round, card(version));
            case 1 -> new RoundEvent.RoundRevealed(round);
            default -> new TicketEvent.TicketEstimated(ticket, card(version).label());
        };
    }

    private static Card card(long version) {
        return Decks.DEFAULT.cards().get((int) (version % 10));
    }

    private long count(String sql) throws SQLException {
        return trial.database().read(connection -> Sql.list(connection, row -> row.getLong(1), sql).get(0));
    }

    private void meddle(String sql) throws SQLException {
        trial.database().write(connection -> assertTrue(Sql.update(connection, sql) > 0));
    }

    @Test
    void aSnapshotAndWhatCameAfterItAreTheWholeRoom() throws SQLException {
        Room room = grow(2 * JdbcJournal.STRETCH + 7);
        assertEquals(2 * JdbcJournal.STRETCH, count("select max(version) from room_snapshot"));
        assertEquals(new Recall.Found(room), trial.journal().read(id));
        meddle("update room_change set events = 'broken' where version < 300");
        assertEquals(new Recall.Found(room), trial.journal().read(id), "what a snapshot covers is not read again");
    }

    @Test
    void aSnapshotThatCannotBeReadIsDoneWithout() throws SQLException {
        Room room = grow(JdbcJournal.STRETCH + 1);
        meddle("update room_snapshot set events = 'broken'");
        assertEquals(new Recall.Found(room), trial.journal().read(id));
    }

    @Test
    void anErasedParticipantIsInNoSnapshotEither() throws SQLException {
        grow(JdbcJournal.STRETCH + 1);
        assertEquals(1, count("select count(*) from room_snapshot where events like '%Ana%'"));
        assertEquals(Receipt.APPENDED, trial.journal().forget(id, ANA));
        assertEquals(0, count("select count(*) from room_snapshot where events like '%Ana%'"));
        assertEquals(0, count("select count(*) from room_change where events like '%Ana%' or events like '%\"ana\"%'"));
        assertInstanceOf(Recall.Found.class, trial.journal().read(id));
    }

    @Test
    void aRoomWithABrokenChangeSaysSoAndOthersLive() throws SQLException {
        grow(3);
        RoomId other = JournalContract.newRoom();
        trial.journal().append(other, 1, List.of(event(1)));
        for (String broken : List.of("[{\"type\":\"room-exploded\"}]",
                "[{\"type\":\"participant-left\",\"participant\":9}]", "")) {
            trial.database().write(connection ->
                    Sql.update(connection, "update room_change set events = ? where room = ? and version = 2", broken,
                            id.value()));
            assertEquals(new Recall.Corrupt(), trial.journal().read(id), broken);
        }
        assertInstanceOf(Recall.Found.class, trial.journal().read(other));
    }

    @Test
    void aRoomWithAGapOrOfALaterReleaseIsCorrupt() throws SQLException {
        grow(4);
        meddle("update room_change set format = " + (EventJson.FORMAT + 1) + " where version = 4");
        assertEquals(new Recall.Corrupt(), trial.journal().read(id));
        meddle("update room_change set format = 1 where version = 4");
        assertInstanceOf(Recall.Found.class, trial.journal().read(id));
        meddle("delete from room_change where version = 3");
        assertEquals(new Recall.Corrupt(), trial.journal().read(id));
    }

    @Test
    void ofARoomOfAThousandTicketsAndTwentyThousandEventsOnlyTheLastAreRead() throws SQLException {
        insert(1, 19_999);
        trial.journal().append(id, 20_000, List.of(event(20_000)));
        insert(20_001, 20_199);
        Room room = ((Recall.Found) trial.journal().read(id)).room();
        assertEquals(20_199, room.version());
        meddle("update room_change set events = 'unreadable' where version <= 20000");
        assertEquals(new Recall.Found(room), trial.journal().read(id));
        meddle("update room_change set events = 'unreadable' where version = 20001");
        assertEquals(new Recall.Corrupt(), trial.journal().read(id));
    }

    @Test
    void aJournalOfTheFirstFormatOpens() throws IOException, SQLException {
        List<String> rows = firstFormat();
        trial.database().write(connection -> {
            Sql.update(connection, "insert into room (id, title, edition, opened_at) values (?, 'Old', 0, 0)",
                    id.value());
            for (int version = 1; version <= rows.size(); version++) {
                Sql.update(connection,
                        "insert into room_change (room, version, format, kept_at, events) values (?, ?, 1, 0, ?)",
                        id.value(), version, rows.get(version - 1));
            }
        });
        Room room = ((Recall.Found) trial.journal().read(id)).room();
        assertEquals("Sprint 12 of the first release", room.title());
        assertEquals(List.of("Zoë 🂡", "Ben", Participant.ERASED),
                room.participants().all().stream().map(seat -> seat.name()).toList());
        assertEquals("½", room.backlog().tickets().get(0).estimate());
        assertTrue(room.backlog().tickets().get(1).skipped());
        assertEquals("20", room.open().vote(ANA).orElseThrow().label());
        assertEquals(Drivers.FACILITATORS, room.policy().drive());
        assertEquals(Revealing.BY_HAND, room.policy().reveal());
        assertEquals(rows.size(), room.version());
    }

    private static List<String> firstFormat() throws IOException {
        try (var stream = StoredRoomTest.class.getResourceAsStream("first-format.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void everyEventOfTheFirstFormatIsInTheKeptJournal() throws IOException {
        String rows = String.join("\n", firstFormat());
        for (String type : FormatTest.typesOf(1)) {
            assertTrue(rows.contains("\"type\":\"" + type + "\""), type);
        }
    }

    @Test
    void aRoomOfALaterReleaseIsRefusedInWordsAndKept() throws SQLException {
        Room room = grow(4);
        meddle("update room_change set format = " + (EventJson.FORMAT + 1) + " where version = 4");
        try (JournalLog log = new JournalLog()) {
            assertEquals(new Recall.Corrupt(), trial.journal().read(id));
            assertTrue(log.text().contains("later release"), log.text());
            assertTrue(log.text().contains("format " + (EventJson.FORMAT + 1)), log.text());
        }
        meddle("update room_change set format = " + EventJson.FORMAT + " where version = 4");
        assertEquals(new Recall.Found(room), trial.journal().read(id), "nothing of it is lost");
    }

    @Test
    void whatIsRewrittenIsOfTheFormatInWhichItIsWritten() throws SQLException {
        grow(4);
        EventJson later = new EventJson(EventJson.FORMAT + 1);
        trial.database().write(connection -> new Rewriting(later).erase(connection, id, ANA));
        String rows = "select count(*) from room_change where format = ";
        assertEquals(2, count(rows + later.format()), "who joined, and the vote");
        assertEquals(2, count(rows + EventJson.FORMAT));
    }

    @Test
    void aDirectoryInUseIsRefusedInWords() throws IOException, SQLException, InterruptedException {
        trial.close();
        Process holder = ChildJournal.start(directory, 0);
        try {
            ChildJournal.awaitLine(holder, "open");
            String message = assertThrows(IllegalStateException.class, () -> Databases.h2(directory, false))
                    .getMessage();
            assertTrue(message.contains("in use by another process"), message);
            assertTrue(message.contains("POINTING_PARTY_DATA"), message);
        } finally {
            holder.destroyForcibly().waitFor();
            trial = TrialJournal.h2(directory);
        }
        assertTrue(Files.exists(directory.resolve("journal.mv.db")));
    }
}
