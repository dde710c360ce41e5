package org.pointingparty.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.pointingparty.journal.json.EventJson;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.event.RoomEvent;

/** Tables as a former version of them was left, with a few rooms in them. */
final class FormerTables {

    /** The version of today. */
    static final int LATEST = 7;

    private static final int ROOMS = 3;
    private static final int CHANGES = 40;
    private static final EventJson JSON = new EventJson();

    private FormerTables() {
    }

    /** Leaves a closed file of the embedded database; none if the version is 0. Returns the rooms, by their ids. */
    static Map<String, Room> inFile(Path directory, int version) throws SQLException {
        if (version == 0) {
            return Map.of();
        }
        Map<String, Room> rooms = in(source(directory), version);
        run(directory, "shutdown");
        return rooms;
    }

    /** Leaves a file whose process was killed when everything was in it. */
    static Map<String, Room> inKilledFile(Path directory, int version) throws SQLException {
        if (version == 0) {
            return Map.of();
        }
        Map<String, Room> rooms = in(source(directory), version);
        run(directory, "checkpoint");
        run(directory, "shutdown immediately");
        return rooms;
    }

    /** Runs this statement in a file that is closed afterwards, or makes it. */
    static void change(Path directory, String sql) throws SQLException {
        run(directory, sql);
        run(directory, "shutdown");
    }

    private static void run(Path directory, String sql) throws SQLException {
        try (Connection connection = source(directory).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static DataSource source(Path directory) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + directory.resolve("journal") + ";DB_CLOSE_DELAY=-1");
        source.setUser("sa");
        source.setPassword("");
        return source;
    }

    /** Makes them in an empty database. Returns the rooms, by their ids. */
    static Map<String, Room> in(DataSource source, int version) throws SQLException {
        Flyway.configure().dataSource(source).baselineOnMigrate(true).baselineVersion("0")
                .table("pointing_party_schema").target(Integer.toString(version)).load().migrate();
        Map<String, Room> rooms = new TreeMap<>();
        try (Connection connection = source.getConnection()) {
            for (int number = 0; number < ROOMS; number++) {
                Room room = insert(connection, ChildJournal.room(number));
                rooms.put(room.id().value(), room);
            }
        }
        return rooms;
    }

    private static Room insert(Connection connection, RoomId id) throws SQLException {
        Sql.update(connection, "insert into room (id, title, edition, opened_at) values (?, 'Former', 0, 1)",
                id.value());
        Sql.update(connection, "insert into room_seat (visitor, room, participant, taken, entered_at)"
                + " values ('ana', ?, 1, true, 1)", id.value());
        Room room = Room.blank(id);
        for (RoomEvent event : LongStream.rangeClosed(1, CHANGES).mapToObj(ChildJournal::event).toList()) {
            room = RoomEvent.applyAll(room, List.of(event));
            Sql.update(connection,
                    "insert into room_change (room, version, format, kept_at, events) values (?, ?, ?, 1, ?)",
                    id.value(), room.version(), JSON.format(), JSON.write(List.of(event)));
        }
        return room;
    }
}
