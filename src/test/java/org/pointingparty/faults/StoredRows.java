package org.pointingparty.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.pointingparty.faults.history.StoredRow;
import org.pointingparty.journal.json.EventJson;

/** Reads all changes out of a database. */
final class StoredRows {

    private StoredRows() {
    }

    /** All rows; one that the product could not read is an IllegalStateException. */
    static List<StoredRow> in(Connection database) throws SQLException {
        EventJson json = new EventJson();
        List<StoredRow> all = new ArrayList<>();
        try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(
                "select room, version, format, events from room_change order by room, version")) {
            while (rows.next()) {
                String room = rows.getString(1);
                long version = rows.getLong(2);
                all.add(new StoredRow(room, version, json.read(rows.getInt(3), rows.getString(4)).orElseThrow(() ->
                        new IllegalStateException("version " + version + " of room " + room + " cannot be read"))));
            }
        }
        return all;
    }
}
