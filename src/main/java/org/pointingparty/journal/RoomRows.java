package org.pointingparty.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.pointingparty.journal.HistoryRows.Stretch;
import org.pointingparty.journal.history.Snapshot;
import org.pointingparty.journal.json.EventJson;
import org.pointingparty.live.KeptChange;
import org.pointingparty.live.Recall;
import org.pointingparty.live.RoomTitle;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.people.VisitorId;

/** Reads rooms: the last snapshot and the changes after it, or all changes if there is no readable snapshot. */
final class RoomRows {

    private final EventJson json;
    private final HistoryRows history;

    RoomRows(EventJson json) {
        this.json = json;
        this.history = new HistoryRows(json);
    }

    /** A row with events: a change or a snapshot. */
    record EventRow(long version, int format, String events) {
    }

    Recall read(Connection connection, RoomId id) throws SQLException {
        boolean found = !Sql.list(connection, row -> row.getString(1),
                "select id from room where id = ? and discarded_at is null", id.value()).isEmpty();
        return found ? kept(connection, id) : new Recall.Absent();
    }

    /** The rooms in the bin in which this visitor has or had a seat, as far as they can be read. */
    List<Room> bin(Connection connection, VisitorId visitor) throws SQLException {
        List<Room> bin = new ArrayList<>();
        for (RoomId id : Sql.list(connection, row -> new RoomId(row.getString(1)), "select r.id from room_seat s"
                + " join room r on r.id = s.room where s.visitor = ? and r.discarded_at is not null"
                + " order by r.discarded_at desc, r.id", visitor.value())) {
            if (kept(connection, id) instanceof Recall.Found found) {
                bin.add(found.room());
            }
        }
        return bin;
    }

    /** The rooms in which this visitor has a seat, the one that was changed last first. */
    static List<RoomTitle> of(Connection connection, VisitorId visitor) throws SQLException {
        return Sql.list(connection, row -> new RoomTitle(new RoomId(row.getString(1)), row.getString(2),
                row.getBoolean(3)),
                "select r.id, r.title, r.archived from room_seat s join room r on r.id = s.room where s.visitor = ?"
                        + " and s.taken = ? and r.discarded_at is null"
                        + " order by (select c.kept_at from room_change c where c.room = r.id"
                        + " order by c.version desc fetch first row only) desc, s.entered_at desc, r.id",
                visitor.value(), true);
    }

    /** A hundred rooms at most that have not changed since then. */
    static List<RoomId> idleSince(Connection connection, Instant moment) throws SQLException {
        long before = moment.toEpochMilli();
        return Sql.list(connection, row -> new RoomId(row.getString(1)),
                "select r.id from room r where r.opened_at < ? and r.discarded_at is null and not exists"
                        + " (select 1 from room_change c where c.room = r.id and c.kept_at >= ?)"
                        + " order by r.opened_at fetch first 100 rows only", before, before);
    }

    static List<RoomId> discardedBefore(Connection connection, Instant moment) throws SQLException {
        return Sql.list(connection, row -> new RoomId(row.getString(1)), "select id from room where discarded_at < ?"
                + " order by discarded_at fetch first 100 rows only", moment.toEpochMilli());
    }

    static void discard(Connection connection, RoomId id, Instant now) throws SQLException {
        Sql.update(connection, "update room set discarded_at = ? where id = ?", now.toEpochMilli(), id.value());
    }

    static void recover(Connection connection, RoomId id) throws SQLException {
        Sql.update(connection, "update room set discarded_at = null where id = ?", id.value());
    }

    /** The room, even if it lies in the bin. */
    private Recall kept(Connection connection, RoomId id) throws SQLException {
        Optional<Room> snapshot = snapshot(connection, id);
        Optional<Room> room = snapshot.isPresent() ? replay(connection, snapshot.get()) : Optional.empty();
        return room.isPresent() ? new Recall.Found(room.get()) : whole(connection, id);
    }

    private Recall whole(Connection connection, RoomId id) throws SQLException {
        Optional<Room> room = replay(connection, Room.blank(id)).filter(replayed -> replayed.version() > 0);
        return room.isPresent() ? new Recall.Found(room.get()) : new Recall.Corrupt();
    }

    /** Hands all changes of a room to a reader, oldest first; false if there are none, or one cannot be read. */
    boolean changes(Connection connection, RoomId id, Consumer<KeptChange> reader) throws SQLException {
        return history.each(connection, id, 0, stretch -> {
            stretch.changes().forEach(reader);
            return true;
        }).filter(version -> version > 0).isPresent();
    }

    /** How often the past of a room was rewritten; empty if there is no such room. */
    static Optional<Integer> edition(Connection connection, RoomId id) throws SQLException {
        return Sql.list(connection, row -> row.getInt(1), "select edition from room where id = ?", id.value())
                .stream().findFirst();
    }

    /**
     * Lets nobody rewrite the past of a room until the end of this transaction. Changes can be appended all the same: a
     * row that is updated, and keeps its key, can be referred to.
     */
    static void hold(Connection connection, RoomId id) throws SQLException {
        Sql.update(connection, "update room set edition = edition where id = ?", id.value());
    }

    /** The latest version of a room; 0 if there is no such room. */
    static long version(Connection connection, RoomId id) throws SQLException {
        return Sql.list(connection, row -> row.getLong(1),
                "select coalesce(max(version), 0) from room_change where room = ?", id.value()).get(0);
    }

    /** The latest format in which something of a room is kept; 0 if there is no such room. */
    static int latestFormat(Connection connection, RoomId id) throws SQLException {
        return Sql.list(connection, row -> row.getInt(1),
                "select coalesce(max(format), 0) from (select format from room_change where room = ?"
                        + " union all select format from room_fold where room = ?) as kept", id.value(), id.value())
                .get(0);
    }

    private Optional<Room> snapshot(Connection connection, RoomId id) throws SQLException {
        return Sql.list(connection, RoomRows::row, "select s.version, s.format, s.events from room_snapshot s"
                        + " join room r on r.id = s.room and r.edition = s.edition where s.room = ?", id.value())
                .stream().findFirst()
                .flatMap(row -> events(row).flatMap(events -> follow(() -> Snapshot.room(id, row.version(), events))));
    }

    private Optional<Room> replay(Connection connection, Room start) throws SQLException {
        Replay replay = new Replay(start);
        return history.each(connection, start.id(), start.version(), replay::then).map(version -> replay.room);
    }

    /** Follows a room from row to row, until one does not follow. */
    private static final class Replay {

        private Room room;

        Replay(Room start) {
            this.room = start;
        }

        boolean then(Stretch stretch) {
            Optional<Room> next = after(room, stretch);
            next.ifPresent(after -> room = after);
            return next.isPresent();
        }
    }

    private static Optional<Room> after(Room before, Stretch stretch) {
        return stretch.since() == before.version() + 1
                ? follow(() -> stretch.room(before))
                : Optional.empty();
    }

    private Optional<List<RoomEvent>> events(EventRow row) {
        return json.read(row.format(), row.events());
    }

    static EventRow row(ResultSet row) throws SQLException {
        return new EventRow(row.getLong(1), row.getInt(2), row.getString(3));
    }

    /** Applying decided events never fails, but rows that were tampered with may contain anything. */
    private static Optional<Room> follow(Supplier<Room> room) {
        try {
            return Optional.of(room.get());
        } catch (RuntimeException impossible) {
            return Optional.empty();
        }
    }
}
