package org.pointingparty.journal;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which types of events there are in a database, in changes and snapshots.
 *
 * @param format the latest format in which anything is kept there
 * @param types the names of the types
 */
record KeptTypes(int format, Set<String> types) {

    private static final String ROWS = "select version, format, events from room_change"
            + " union all select version, format, events from room_snapshot";

    static KeptTypes in(Connection connection) throws SQLException {
        Jsonb json = JsonbBuilder.create();
        int format = 0;
        Set<String> types = new TreeSet<>();
        for (RoomRows.EventRow row : Sql.list(connection, RoomRows::row, ROWS)) {
            format = Math.max(format, row.format());
            List<?> events = json.fromJson(row.events(), List.class);
            events.forEach(event -> types.add(((Map<?, ?>) event).get("type").toString()));
        }
        return new KeptTypes(format, types);
    }
}
