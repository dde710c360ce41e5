package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import net.jqwik.api.Arbitrary;
import org.pointingparty.journal.json.EventJson;
import org.pointingparty.live.Recall;
import org.pointingparty.live.Receipt;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomArbitraries;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.Step;
import org.pointingparty.room.command.Archive;
import org.pointingparty.room.command.Erase;
import org.pointingparty.room.command.EraseMe;
import org.pointingparty.room.command.Remove;
import org.pointingparty.room.command.SetPolicy;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.TicketEvent;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.room.ticket.TicketId;
import org.pointingparty.tickets.Meeting;
import org.pointingparty.tickets.Minutes;

/** Rooms whose older changes are folded, and their twins whose changes are not. */
final class FoldedHistory {

    /** So many changes are folded at once here. */
    static final int STRETCH = 400;

    private static final ParticipantId ERASED = new ParticipantId(2);

    private FoldedHistory() {
    }

    /** A room with a long random past, of which nothing is folded, and which has no snapshot. */
    private static RoomId unfolded(TrialJournal trial) {
        RoomId room = JournalContract.newRoom();
        List<List<RoomEvent>> changes = changes();
        try (JdbcJournal idle = new JdbcJournal(trial.database(), TrialJournal.PATIENCE, Thread::new, upkeep -> {
            throw new RejectedExecutionException();
        })) {
            for (int i = 0; i < changes.size(); i++) {
                assertEquals(Receipt.APPENDED, idle.append(room, i + 1, timed(i, changes.get(i))));
            }
        }
        return room;
    }

    /** Nobody leaves for good, and the room is never archived for long, so that there is always something to do. */
    private static List<List<RoomEvent>> changes() {
        Rooms start = Rooms.roomWith(3).voters().started();
        List<List<RoomEvent>> changes = new ArrayList<>(start.changes());
        Arbitrary<Step> steps = RoomArbitraries.steps(start.room().deck()).filter(FoldedHistory::goesOn);
        Room room = start.room();
        while (changes.size() < 3 * STRETCH) {
            Step.Taken taken = Step.takeAll(room, List.of(steps.sample())).get(0);
            if (taken.accepted()) {
                changes.add(taken.decision().events());
                room = taken.after();
            }
        }
        return changes;
    }

    private static boolean goesOn(Step step) {
        return !(step.asked() instanceof Erase || step.asked() instanceof EraseMe || step.asked() instanceof Remove
                || step.asked() instanceof Archive || step.asked() instanceof SetPolicy);
    }

    private static List<RoomEvent> timed(int number, List<RoomEvent> events) {
        return events.stream().map(event -> event.at(Instant.ofEpochSecond(number))).toList();
    }

    private static Room room(TrialJournal trial, RoomId room) {
        return ((Recall.Found) trial.journal().read(room)).room();
    }

    private static Meeting meeting(TrialJournal trial, RoomId room) {
        Minutes minutes = new Minutes(room);
        assertTrue(trial.journal().changes(room, change -> minutes.then(change.keptAt(), change.events())));
        return minutes.meeting();
    }

    static long rows(TrialJournal trial, String table, RoomId room) throws SQLException {
        return trial.database().query(connection -> Sql.list(connection, row -> row.getLong(1),
                "select count(*) from " + table + " where room = ?", room.value()).get(0));
    }

    static void assertLeadsToTheSame(TrialJournal trial) throws SQLException {
        RoomId room = unfolded(trial);
        RoomId twin = twin(trial, room);
        Room before = room(trial, room);
        Meeting meeting = meeting(trial, room);
        fold(trial, room);
        assertTrue(rows(trial, "room_fold", room) >= 2, "need some folds");
        assertTrue(rows(trial, "room_change", room) < STRETCH + FoldRows.LATEST);
        assertEquals(before, room(trial, room));
        assertEquals(meeting, meeting(trial, room));
        assertEquals(0, rows(trial, "room_fold", twin));
        assertErasedAlike(trial, room, twin);
    }

    /** A room with the same changes, kept at the same times. */
    private static RoomId twin(TrialJournal trial, RoomId room) throws SQLException {
        RoomId twin = JournalContract.newRoom();
        trial.database().write(connection -> {
            Sql.update(connection, "insert into room (id, title, edition, opened_at) select cast(? as varchar(64)),"
                    + " title, edition, opened_at from room where id = ?", twin.value(), room.value());
            Sql.update(connection, "insert into room_seat (visitor, room, participant, taken, entered_at)"
                    + " select visitor, cast(? as varchar(64)), participant, taken, entered_at from room_seat"
                    + " where room = ?", twin.value(), room.value());
            Sql.update(connection, "insert into room_change (room, version, format, kept_at, events)"
                    + " select cast(? as varchar(64)), version, format, kept_at, events from room_change"
                    + " where room = ?", twin.value(), room.value());
        });
        return twin;
    }

    private static void assertErasedAlike(TrialJournal trial, RoomId room, RoomId twin) {
        Room before = room(trial, room);
        assertEquals(Receipt.APPENDED, trial.journal().forget(room, ERASED));
        assertEquals(Receipt.APPENDED, trial.journal().forget(twin, ERASED));
        assertNotEquals(before, room(trial, room));
        assertEquals(room(trial, twin).toString(), room(trial, room).toString().replace(room.value(), twin.value()));
        assertEquals(meeting(trial, twin), meeting(trial, room));
        assertFalse(room(trial, room).toString().contains("Ben"));
    }

    static void assertVersionsAreFenced(TrialJournal trial) throws SQLException {
        RoomId room = stormy(trial, 1_000);
        fold(trial, room);
        assertTrue(rows(trial, "room_fold", room) > 0, "need a fold");
        Room before = room(trial, room);
        for (long version : List.of(1L, 2L, 400L, before.version() - FoldRows.LATEST, before.version())) {
            assertEquals(Receipt.CONFLICT, trial.journal().append(room, version, edited(1)), "version " + version);
        }
        assertEquals(before, room(trial, room));
        assertEquals(Receipt.APPENDED, trial.journal().append(room, before.version() + 1, edited(1)));
        assertNotEquals(before, room(trial, room));
    }

    /** A room in which somebody has edited the same three tickets so many times. */
    static RoomId stormy(TrialJournal trial, int edits) {
        RoomId room = JournalContract.newRoom();
        assertEquals(Receipt.APPENDED, trial.journal().append(room, 1, List.of(new UpkeepEvent.RoomCreated(
                "A storm", Decks.DEFAULT, List.of(draft(0), draft(0), draft(0))))));
        for (int i = 0; i < edits; i++) {
            assertEquals(Receipt.APPENDED, trial.journal().append(room, i + 2, edited(i)));
        }
        return room;
    }

    private static List<RoomEvent> edited(int number) {
        return List.of(new TicketEvent.TicketEdited(new TicketId(1 + number % 3), draft(number)));
    }

    private static TicketDraft draft(int number) {
        return new TicketDraft("Ticket", Integer.toString(number).repeat(300));
    }

    /** However much was typed: what is kept of it is what can still be seen, and a few of the latest changes. */
    static void assertStormsPass(TrialJournal trial) throws SQLException {
        RoomId calm = stormy(trial, 10);
        RoomId room = stormy(trial, 3_000);
        assertTrue(characters(trial, "events", "room_change", room) < FoldRows.LONG + 300_000);
        assertTrue(characters(trial, "changes", "room_fold", room) < 10_000);
        assertTrue(characters(trial, "rest", "room_fold", room) < 10_000);
        assertEquals(10 + 1, rows(trial, "room_change", calm), "a short past stays as it is");
        assertEquals(Receipt.APPENDED, trial.journal().forget(room));
        assertEquals(0, rows(trial, "room_fold", room));
    }

    private static long characters(TrialJournal trial, String column, String table, RoomId room) throws SQLException {
        return trial.database().query(connection -> Sql.list(connection, row -> row.getLong(1),
                "select sum(char_length(" + column + ")) from " + table + " where room = ?", room.value()).get(0));
    }

    /** Folds whatever is due. */
    static void fold(TrialJournal trial, RoomId room) throws SQLException {
        boolean more = true;
        while (more) {
            more = rows().step(trial.database(), room);
        }
    }

    private static FoldRows rows() {
        return new FoldRows(new EventJson(), new Rewriting(new EventJson()), STRETCH);
    }

    private static FoldRows.Planned plan(TrialJournal trial, RoomId room) throws SQLException {
        return trial.database().read(connection -> rows().plan(connection, room)).orElseThrow();
    }

    /** A kill before the commit leaves the changes, and a vote waits for no commit of a fold. */
    static void assertFoldedInOneStep(TrialJournal trial) throws SQLException {
        RoomId room = unfolded(trial);
        Room before = room(trial, room);
        FoldRows.Planned planned = plan(trial, room);
        assertThrows(SQLException.class, () -> trial.database().write(connection -> {
            assertTrue(rows().keep(connection, room, planned));
            throw new SQLException("killed");
        }));
        assertEquals(before.version(), rows(trial, "room_change", room));
        assertEquals(0, rows(trial, "room_fold", room));
        trial.database().write(connection -> {
            assertTrue(rows().keep(connection, room, planned));
            assertEquals(Receipt.APPENDED, trial.journal().append(room, before.version() + 1, edited(1)));
        });
        assertEquals(RoomEvent.applyAll(before, edited(1)), room(trial, room));
        assertEquals(1, rows(trial, "room_fold", room));
    }

    /** What was erased, deleted or folded since a fold was made does not come back with it. */
    static void assertOvertakenFoldsAreNotKept(TrialJournal trial) throws SQLException {
        RoomId erased = unfolded(trial);
        RoomId folded = twin(trial, erased);
        RoomId deleted = twin(trial, erased);
        FoldRows.Planned of = plan(trial, erased);
        assertEquals(Receipt.APPENDED, trial.journal().forget(erased, ERASED));
        assertNotKept(trial, erased, of);
        FoldRows.Planned again = plan(trial, folded);
        fold(trial, folded);
        assertNotKept(trial, folded, again);
        FoldRows.Planned gone = plan(trial, deleted);
        assertEquals(Receipt.APPENDED, trial.journal().forget(deleted));
        assertNotKept(trial, deleted, gone);
    }

    private static void assertNotKept(TrialJournal trial, RoomId room, FoldRows.Planned planned) throws SQLException {
        long folds = rows(trial, "room_fold", room);
        trial.database().write(connection -> assertFalse(rows().keep(connection, room, planned)));
        assertEquals(folds, rows(trial, "room_fold", room));
    }
}
