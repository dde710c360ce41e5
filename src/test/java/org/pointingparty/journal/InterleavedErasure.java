package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.pointingparty.live.Receipt;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;

/** Somebody is erased, or a room deleted, while a snapshot is taken of it. */
final class InterleavedErasure {

    private static final ParticipantId ERASED = new ParticipantId(1);
    private static final List<RoomEvent> JOINED =
            List.of(new SeatEvent.ParticipantJoined(ERASED, new VisitorId("one"), "Walburga"));

    /** How long an erasure may take that waits for nobody; one that waits is given as long, to no effect. */
    private static final long MILLIS = 500;

    private InterleavedErasure() {
    }

    /** The erasure waits, so that it finds the snapshot, which else nobody would delete before the next compaction. */
    static void assertNoSnapshotIsLeft(TrialJournal trial) throws SQLException {
        RoomId room = room(trial);
        assertNoSnapshotIsLeft(trial, room, () -> trial.journal().forget(room, ERASED) == Receipt.APPENDED);
        RoomId deleted = room(trial);
        assertNoSnapshotIsLeft(trial, deleted, () -> trial.journal().forget(deleted) == Receipt.APPENDED);
    }

    /** A vote does not wait for a snapshot of its room. */
    static void assertChangesAreAppended(TrialJournal trial) throws SQLException {
        RoomId room = room(trial);
        trial.database().write(connection -> {
            trial.journal().snapshot(connection, room);
            assertEquals(Receipt.APPENDED, trial.journal().append(room, 3,
                    List.of(new SeatEvent.ParticipantRenamed(ERASED, "Kunibert"))));
        });
        assertEquals(1, snapshots(trial, room));
    }

    private static RoomId room(TrialJournal trial) {
        RoomId room = JournalContract.newRoom();
        assertEquals(Receipt.APPENDED, trial.journal().append(room, 1,
                List.of(new UpkeepEvent.RoomCreated("Sprint 12", Decks.DEFAULT, List.of()))));
        assertEquals(Receipt.APPENDED, trial.journal().append(room, 2, JOINED));
        return room;
    }

    private static void assertNoSnapshotIsLeft(TrialJournal trial, RoomId room, BooleanSupplier erasure)
            throws SQLException {
        CompletableFuture<Boolean> erasing = new CompletableFuture<>();
        trial.database().write(connection -> {
            trial.journal().snapshot(connection, room);
            assertEquals(1, snapshots(connection, room), "need a snapshot");
            erasing.completeAsync(erasure::getAsBoolean);
            CompletableFuture.anyOf(erasing, unlessItWaits()).join();
        });
        assertTrue(erasing.join());
        assertEquals(0, snapshots(trial, room));
    }

    private static CompletableFuture<Void> unlessItWaits() {
        return new CompletableFuture<Void>().completeOnTimeout(null, MILLIS, TimeUnit.MILLISECONDS);
    }

    private static int snapshots(TrialJournal trial, RoomId room) throws SQLException {
        return trial.database().query(connection -> snapshots(connection, room));
    }

    private static int snapshots(Connection connection, RoomId room) throws SQLException {
        return Sql.list(connection, row -> row.getString(1),
                "select events from room_snapshot where room = ?", room.value()).size();
    }
}
