package org.pointingparty.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pointingparty.journal.json.EventJson;
import org.pointingparty.live.KeptChange;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.event.RoomEvent;

/**
 * Reads the changes of a room, few at a time: a driver may hold everything that one statement finds in memory.
 *
 * @param json reads their events
 */
record HistoryRows(EventJson json) {

    private static final int PAGE = 100;

    /**
     * What one row keeps.
     *
     * @param since the first version that it leads to
     * @param version the last one
     * @param changes what happened, oldest first
     */
    record Stretch(long since, long version, List<KeptChange> changes) {

        /** The room after it; throws if these cannot have happened in the room before it. */
        Room room(Room before) {
            Room room = before;
            for (KeptChange change : changes) {
                room = RoomEvent.applyAll(room, change.events());
            }
            return room.versioned(version);
        }
    }

    /**
     * Hands everything after a version to a reader, oldest first, until that wants no more.
     *
     * @return the last version; empty if something cannot be read, or the reader did not want all
     */
    Optional<Long> each(Connection connection, RoomId id, long after, Predicate<Stretch> reader) throws SQLException {
        long last = after;
        List<Optional<Stretch>> page;
        do {
            page = page(connection, id, last);
            for (Optional<Stretch> stretch : page) {
                if (stretch.filter(reader).isEmpty()) {
                    return Optional.empty();
                }
                last = stretch.get().version();
            }
        } while (page.size() == PAGE);
        return Optional.of(last);
    }

    private List<Optional<Stretch>> page(Connection connection, RoomId id, long after) throws SQLException {
        return Sql.list(connection, this::change, "select version, format, kept_at, events from room_change"
                + " where room = ? and version > ? order by version fetch first " + PAGE + " rows only",
                id.value(), after);
    }

    private Optional<Stretch> change(ResultSet row) throws SQLException {
        long version = row.getLong(1);
        Instant keptAt = Instant.ofEpochMilli(row.getLong(3));
        return json.read(row.getInt(2), row.getString(4))
                .map(events -> new Stretch(version, version, List.of(new KeptChange(keptAt, events))));
    }
}
