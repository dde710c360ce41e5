package org.pointingparty.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the kill test believes of a journal on disk. */
class StoredRoomsTest {

    private static final String START = "[{\"type\":\"round-started\",\"round\":2,\"ticket\":1}]";
    private static final String VOTE = "[{\"type\":\"vote-cast\",\"participant\":3,\"round\":2,"
            + "\"card\":{\"label\":\"8\",\"number\":\"8\",\"counts\":true}}]";

    @TempDir
    private Path directory;

    private StoredRooms after(Map<Integer, String> changes) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:"
                + directory.resolve("journal"), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create table room_change (room varchar(64), version bigint, events text)");
            for (Map.Entry<Integer, String> change : changes.entrySet()) {
                insert(statement, change);
            }
        }
        return StoredRooms.in(directory);
    }

    private static void insert(Statement statement, Map.Entry<Integer, String> change) throws SQLException {
        statement
                .execute("insert into room_change values ('otter', %d, '%s')".formatted(change.getKey(),
                        change.getValue()));
    }

    @Test
    void votesAreThereWithTheirCardAndWithout() throws Exception {
        StoredRooms stored = after(Map.of(1, START, 2, VOTE));
        ShownVote vote = new ShownVote("otter", 2, 3, "8");
        assertEquals(Set.of(vote, vote.withoutCard()), stored.votes());
        assertEquals(Map.of(3, "8"), stored.hands("otter"));
        assertEquals(2, stored.round("otter"));
        assertEquals(2, stored.version("otter"));
        assertEquals(List.of(), stored.gaps());
    }

    @Test
    void aMissingVersionIsNoticed() throws Exception {
        assertEquals(List.of("room otter has version 4 after 2"), after(Map.of(1, START, 2, VOTE, 4, VOTE)).gaps());
    }

    @Test
    void aMissingBeginningIsNoticed() throws Exception {
        assertEquals(List.of("room otter has version 2 after 0"), after(Map.of(2, START)).gaps());
    }
}
