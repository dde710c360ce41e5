package org.pointingparty.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.journal.HistoryRows.KeptFold;
import org.pointingparty.journal.RoomRows.EventRow;
import org.pointingparty.journal.history.Erasure;
import org.pointingparty.journal.history.Fold;
import org.pointingparty.journal.history.Snapshot;
import org.pointingparty.journal.json.EventJson;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;

/** Rewrites what is already kept: replaces snapshots, folds changes, and deletes or erases what must be forgotten. */
final class Rewriting {

    private final EventJson json;
    private final HistoryRows history;

    Rewriting(EventJson json) {
        this.json = json;
        this.history = new HistoryRows(json);
    }

    void snapshot(Connection connection, Room room, int edition) throws SQLException {
        Sql.update(connection, "delete from room_snapshot where room = ?", room.id().value());
        Sql.update(connection,
                "insert into room_snapshot (room, version, edition, format, events) values (?, ?, ?, ?, ?)",
                room.id().value(), room.version(), edition, json.format(), json.write(Snapshot.of(room)));
    }

    static void delete(Connection connection, RoomId id) throws SQLException {
        RoomRows.hold(connection, id);
        deleteRows(connection, id);
        OwedCompaction.owe(connection);
    }

    /** Owes no compaction: for a room in which there was nobody. */
    static void deleteRows(Connection connection, RoomId id) throws SQLException {
        Sql.update(connection, "delete from room_snapshot where room = ?", id.value());
        Sql.update(connection, "delete from room_seat where room = ?", id.value());
        Sql.update(connection, "delete from room_change where room = ?", id.value());
        Sql.update(connection, "delete from room_fold where room = ?", id.value());
        Sql.update(connection, "delete from room where id = ?", id.value());
    }

    /** Deletes snapshots of an older edition: one may have been taken while somebody was being erased. */
    static void deleteDisbelieved(Connection connection) throws SQLException {
        Sql.update(connection, "delete from room_snapshot where not exists (select 1 from room"
                + " where room.id = room_snapshot.room and room.edition = room_snapshot.edition)");
    }

    void erase(Connection connection, RoomId id, ParticipantId participant) throws SQLException {
        Erasure erasure = new Erasure(participant, visitor(connection, id, participant).orElse(null));
        Sql.update(connection, "update room set edition = edition + 1 where id = ?", id.value());
        Sql.update(connection, "delete from room_snapshot where room = ?", id.value());
        Sql.update(connection, "delete from room_seat where room = ? and participant = ?",
                id.value(), participant.number());
        List<EventRow> rows = Sql.list(connection, RoomRows::row,
                "select version, format, events from room_change where room = ?", id.value());
        for (EventRow row : rows) {
            rewrite(connection, id, row, erasure);
        }
        for (long version : Sql.list(connection, row -> row.getLong(1),
                "select version from room_fold where room = ?", id.value())) {
            rewriteFold(connection, id, version, erasure);
        }
        OwedCompaction.owe(connection);
    }

    private static Optional<VisitorId> visitor(Connection connection, RoomId id, ParticipantId participant)
            throws SQLException {
        return Sql.list(connection, row -> new VisitorId(row.getString(1)),
                "select visitor from room_seat where room = ? and participant = ?", id.value(), participant.number())
                .stream().findFirst();
    }

    private void rewrite(Connection connection, RoomId id, EventRow row, Erasure erasure) throws SQLException {
        Optional<List<RoomEvent>> before = json.read(row.format(), row.events());
        if (before.isPresent() && !before.get().equals(erasure.of(before.get()))) {
            Sql.update(connection, "update room_change set format = ?, events = ? where room = ? and version = ?",
                    json.format(), json.write(erasure.of(before.get())), id.value(), row.version());
        }
    }

    private void rewriteFold(Connection connection, RoomId id, long version, Erasure erasure) throws SQLException {
        Optional<Fold> before = history.fold(connection, id, version);
        if (before.isPresent()) {
            Fold after = before.get().without(erasure);
            Sql.update(connection,
                    "update room_fold set format = ?, changes = ?, rest = ? where room = ? and version = ?",
                    json.format(), json.writeChanges(after.changes()), rest(after), id.value(), version);
        }
    }

    /** Puts a fold in the place of the changes that it is made of; returns whether they were all there. */
    boolean fold(Connection connection, RoomId id, KeptFold kept) throws SQLException {
        Sql.update(connection, "update room_fold set rest = null where room = ? and rest is not null", id.value());
        Sql.update(connection,
                "insert into room_fold (room, version, since, format, changes, rest) values (?, ?, ?, ?, ?, ?)",
                id.value(), kept.version(), kept.since(), json.format(), json.writeChanges(kept.fold().changes()),
                rest(kept.fold()));
        int gone = Sql.update(connection, "delete from room_change where room = ? and version >= ? and version <= ?",
                id.value(), kept.since(), kept.version());
        return gone == kept.version() - kept.since() + 1;
    }

    private @Nullable String rest(Fold fold) {
        return fold.rest().isEmpty() ? null : json.write(fold.rest());
    }
}
