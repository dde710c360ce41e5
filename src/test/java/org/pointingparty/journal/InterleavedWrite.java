package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.pointingparty.room.RoomId;

/** A write that is committed between two statements of one read. */
final class InterleavedWrite {

    private static final String ROOMS = "select count(*) from room where id = ?";
    private static final String CHANGES = "select count(*) from room_change where room = ?";

    private InterleavedWrite() {
    }

    /** A read sees nothing of it, not even in a table that it comes to only then, and the next read sees all of it. */
    static void assertUnseen(Database database) throws SQLException {
        RoomId id = JournalContract.newRoom();
        List<Long> seen = database.read(connection -> {
            long rooms = count(connection, ROOMS, id);
            database.write(other -> insert(other, id));
            return List.of(rooms, count(connection, ROOMS, id), count(connection, CHANGES, id));
        });
        assertEquals(List.of(0L, 0L, 0L), seen);
        assertEquals(List.of(1L, 1L), database.read(connection ->
                        List.of(count(connection, ROOMS, id), count(connection, CHANGES, id))),
                "need a write that is seen afterwards");
    }

    /** A connection that has read is as good for writing as any: two writers wait for each other instead of failing. */
    static void assertIsolationOfWritersIsTheUsual(Database database) throws SQLException {
        for (int i = 0; i < 20; i++) {
            database.read(connection -> count(connection, ROOMS, JournalContract.newRoom()));
            database.write(connection -> {
                assertEquals(Connection.TRANSACTION_READ_COMMITTED, connection.getTransactionIsolation());
                assertEquals(1, Sql.update(connection, "update writability set probes = probes + 1"));
            });
        }
    }

    private static void insert(Connection connection, RoomId id) throws SQLException {
        Sql.update(connection, "insert into room (id, title, edition, opened_at) values (?, 'Late', 0, 0)", id.value());
        Sql.update(connection, "insert into room_change (room, version, format, kept_at, events)"
                + " values (?, 1, 1, 0, '')", id.value());
    }

    private static long count(Connection connection, String sql, RoomId id) throws SQLException {
        return Sql.list(connection, row -> row.getLong(1), sql, id.value()).get(0);
    }
}
