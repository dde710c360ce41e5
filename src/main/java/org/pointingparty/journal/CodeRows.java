package org.pointingparty.journal;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.pointingparty.room.RoomCode;
import org.pointingparty.room.RoomId;

/** The codes of rooms. A room from a release without codes gets one when it is first asked for. */
final class CodeRows {

    private static final SecureRandom RANDOM = new SecureRandom();

    private CodeRows() {
    }

    /** A random code that most likely no room has; the database makes sure that no two rooms share one. */
    static RoomCode draw() {
        return RoomCode.drawn(RANDOM::nextInt);
    }

    static Optional<RoomCode> code(Connection connection, RoomId room) throws SQLException {
        return Sql.list(connection, row -> new RoomCode(row.getString(1)),
                "select code from room where id = ? and code is not null", room.value()).stream().findFirst();
    }

    static void give(Connection connection, RoomId room) throws SQLException {
        Sql.update(connection, "update room set code = ? where id = ? and code is null", draw().value(), room.value());
    }

    static Optional<RoomId> room(Connection connection, RoomCode code) throws SQLException {
        return Sql.list(connection, row -> new RoomId(row.getString(1)), "select id from room where code = ?"
                + " and discarded_at is null", code.value()).stream().findFirst();
    }
}
