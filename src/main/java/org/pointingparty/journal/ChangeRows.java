package org.pointingparty.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.stream.IntStream;
import org.pointingparty.journal.commit.Change;
import org.pointingparty.journal.json.EventJson;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.people.ParticipantId;

/** Writes changes, and the rows by which rooms are looked up: their titles, codes and seats. */
final class ChangeRows implements AutoCloseable {

    private static final String TAKEN = "23505";

    private final Connection connection;
    private final long now;
    private final PreparedStatement changes;

    private ChangeRows(Connection connection, long now) throws SQLException {
        this.connection = connection;
        this.now = now;
        this.changes = connection.prepareStatement("insert into room_change (room, version, format, kept_at, events)"
                + " select cast(? as varchar(64)), cast(? as bigint), cast(? as int), cast(? as bigint),"
                + " cast(? as text) where not exists"
                + " (select 1 from room_change later where later.room = ? and later.version >= ?)");
        changes.setQueryTimeout(Sql.SECONDS);
    }

    /** Inserts changes, at most one of each room. */
    static void insert(Connection connection, List<Change> batch, long now) throws SQLException {
        try (ChangeRows rows = new ChangeRows(connection, now)) {
            for (Change change : batch) {
                rows.openRoom(change);
                rows.add(change);
            }
            rows.write();
            for (Change change : batch) {
                rows.seats(change);
                rows.describe(change);
            }
        }
    }

    private void add(Change change) throws SQLException {
        changes.setString(1, change.room().value());
        changes.setLong(2, change.version());
        changes.setInt(3, EventJson.FORMAT);
        changes.setLong(4, now);
        changes.setString(5, change.json());
        changes.setString(6, change.room().value());
        changes.setLong(7, change.version());
        changes.addBatch();
    }

    /** Versions that are folded have no rows any more; but later ones have, and those are never all folded. */
    private void write() throws SQLException {
        if (IntStream.of(changes.executeBatch()).anyMatch(written -> written == 0)) {
            throw new SQLIntegrityConstraintViolationException("this version or a later one is kept", TAKEN);
        }
    }

    private void openRoom(Change change) throws SQLException {
        for (RoomEvent event : change.events()) {
            if (event instanceof UpkeepEvent.RoomCreated created) {
                Sql.update(connection, "insert into room (id, title, edition, opened_at, code) values (?, ?, 0, ?, ?)",
                        change.room().value(), created.title(), now, CodeRows.draw().value());
            }
        }
    }

    private void seats(Change change) throws SQLException {
        for (RoomEvent event : change.events()) {
            if (event instanceof SeatEvent.ParticipantJoined joined) {
                Sql.update(connection,
                        "insert into room_seat (visitor, room, participant, taken, entered_at) values (?, ?, ?, ?, ?)",
                        joined.visitor().value(), change.room().value(), joined.participant().number(), true, now);
            } else if (event instanceof SeatEvent.ParticipantReturned returned) {
                Sql.update(connection,
                        "update room_seat set taken = ?, entered_at = ? where room = ? and participant = ?",
                        true, now, change.room().value(), returned.participant().number());
            } else if (event instanceof SeatEvent.ParticipantLeft left) {
                vacate(change.room(), left.participant());
            } else if (event instanceof SeatEvent.ParticipantRemoved removed) {
                vacate(change.room(), removed.participant());
            }
        }
    }

    private void describe(Change change) throws SQLException {
        String room = change.room().value();
        for (RoomEvent event : change.events()) {
            if (event instanceof UpkeepEvent.RoomRetitled retitled) {
                Sql.update(connection, "update room set title = ? where id = ?", retitled.title(), room);
            } else if (event instanceof UpkeepEvent.RoomArchived) {
                Sql.update(connection, "update room set archived = ? where id = ?", true, room);
            } else if (event instanceof UpkeepEvent.CodeRenewed) {
                Sql.update(connection, "update room set code = ? where id = ?", CodeRows.draw().value(), room);
            } else if (event instanceof UpkeepEvent.RoomUnarchived) {
                Sql.update(connection, "update room set archived = ? where id = ?", false, room);
            }
        }
    }

    private void vacate(RoomId room, ParticipantId participant) throws SQLException {
        Sql.update(connection, "update room_seat set taken = ? where room = ? and participant = ?",
                false, room.value(), participant.number());
    }

    @Override
    public void close() throws SQLException {
        changes.close();
    }
}
