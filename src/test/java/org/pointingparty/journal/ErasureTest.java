package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pointingparty.live.Recall;
import org.pointingparty.live.Receipt;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.command.Erase;
import org.pointingparty.room.command.Next;
import org.pointingparty.room.command.Rename;
import org.pointingparty.room.command.Revote;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.people.ParticipantId;

/** Somebody who is erased is in no row of the database, and in no copy of its file. */
class ErasureTest {

    private static final RoomId ID = Rooms.ID;
    private static final ParticipantId WALBURGA = new ParticipantId(3);

    @TempDir
    private Path directory;

    private TrialJournal trial;

    @BeforeEach
    void open() {
        trial = TrialJournal.h2(directory);
    }

    @AfterEach
    void close() throws SQLException {
        trial.close();
    }

    private static Rooms played() {
        return Rooms.roomWith(2).voters().joined("Walburga").facilitatedBy(1).did(3, new Rename("Walburga II"))
                .did(2, new Rename("Kunibert")).started()
                .voted("5", "5", "100").did(1, new Revote()).voted("5", "8", "100").did(1, new Next("5"))
                        .voted(3, "100");
    }

    private void keep(Rooms rooms) {
        long version = 0;
        for (List<RoomEvent> change : rooms.changes()) {
            assertEquals(Receipt.APPENDED, trial.journal().append(ID, ++version, change));
        }
    }

    private List<String> rows() throws SQLException {
        return trial.database()
                .read(connection -> Stream.of("select events from room_change", "select events from room_snapshot",
                        "select visitor from room_seat").flatMap(sql -> list(connection, sql)).toList());
    }

    private static Stream<String> list(Connection connection, String sql) {
        try {
            return Sql.list(connection, row -> row.getString(1), sql).stream();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void erase(Rooms rooms) {
        Rooms erased = rooms.did(1, new Erase("3"));
        assertEquals(Receipt.APPENDED, trial.journal().forget(ID, WALBURGA));
        assertEquals(Receipt.APPENDED, trial.journal().append(ID, erased.changes().size(),
                erased.changes().get(erased.changes().size() - 1)));
        Room read = ((Recall.Found) trial.journal().read(ID)).room();
        assertEquals(erased.room(), read, "what is read is what is in memory");
    }

    @Test
    void noRowTellsOfSomebodyErased() throws SQLException {
        keep(played());
        String before = String.join("\n", rows());
        assertTrue(before.contains("Walburga") && before.contains("\"100\"")
                && before.contains(Rooms.visitor(3).value()), before);
        erase(played());
        String after = String.join("\n", rows().stream().filter(row -> !row.contains("room-created")).toList());
        assertFalse(after.contains("Walburga"), after);
        assertFalse(after.contains("\"100\""), after);
        assertFalse(after.contains(Rooms.visitor(3).value()), after);
        assertTrue(after.contains(Rooms.visitor(2).value()), after);
    }

    @Test
    void noCopyOfTheFileTellsOfSomebodyErased() throws SQLException, IOException {
        keep(played());
        assertTrue(StoredBytes.tell(directory, "Walburga"), "need a file that tells");
        erase(played());
        new OwedCompaction(trial.database(), new CompactionBudget()).pay();
        assertFalse(StoredBytes.tell(directory, "Walburga"));
        assertTrue(StoredBytes.tell(directory, "Kunibert"), "need a file that tells of the others");
    }

    @Test
    void otherRoomsAreKeptWhileTheFileIsWrittenAnew() {
        keep(played());
        CountedCompacting compacting = CountedCompacting.of(trial.database());
        OwedCompaction compaction = new OwedCompaction(new Database(trial.database().source(), trial.database().seal(),
                compacting, () -> { }), new CompactionBudget());
        BusyWriter writer = new BusyWriter(trial.journal());
        try (writer) {
            writer.awaitAppended();
            CompletableFuture.allOf(Stream.of(1, 3).map(erased -> CompletableFuture.runAsync(() -> {
                for (int i = 0; i < 3; i++) {
                    assertEquals(Receipt.APPENDED, trial.journal().forget(ID, new ParticipantId(erased)));
                    compaction.pay();
                }
            })).toArray(CompletableFuture[]::new)).join();
        }
        assertTrue(compacting.made() > 0, "need a file that was written anew");
        assertEquals(writer.version(), ((Recall.Found) trial.journal().read(writer.room())).room().version());
    }

    /**
     * Whoever adds an event with a participant and what the participant has chosen or is called, must see to it here.
     */
    @Test
    void everyEventThatTellsOfAParticipantIsKnownToTheErasure() {
        Set<String> telling = kinds(RoomEvent.class)
                .filter(kind -> tells(kind, ParticipantId.class) && tells(kind, String.class, Card.class))
                .map(Class::getSimpleName).collect(Collectors.toSet());
        assertEquals(Set.of("ParticipantJoined", "ParticipantReturned", "ParticipantRenamed", "VoteCast",
                "VoteChanged"), telling);
    }

    private static Stream<Class<?>> kinds(Class<?> events) {
        return events.isSealed()
                ? Arrays.stream(events.getPermittedSubclasses()).flatMap(ErasureTest::kinds)
                : Stream.of(events);
    }

    private static boolean tells(Class<?> kind, Class<?>... types) {
        return Arrays.stream(kind.getRecordComponents()).anyMatch(part -> List.of(types).contains(part.getType()));
    }
}
