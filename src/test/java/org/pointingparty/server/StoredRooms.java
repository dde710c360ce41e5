package org.pointingparty.server;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What an embedded journal holds on disk while no process has it open. */
final class StoredRooms {

    private static final Jsonb JSON = JsonbBuilder.create();

    private final Set<ShownVote> votes = new HashSet<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, Integer> rounds = new HashMap<>();
    private final Map<String, Map<Integer, String>> hands = new HashMap<>();
    private final List<String> gaps = new ArrayList<>();

    private StoredRooms() {
    }

    /** Reads a copy, so that the file itself stays as its process has left it. */
    static StoredRooms in(Path data) throws IOException, SQLException {
        Path copy = Files.createTempDirectory("journal");
        Path file = copy.resolve("journal.mv.db");
        try {
            Files.copy(data.resolve("journal.mv.db"), file, StandardCopyOption.REPLACE_EXISTING);
            return read("jdbc:h2:file:" + copy.resolve("journal"));
        } finally {
            delete(copy);
        }
    }

    private static StoredRooms read(String url) throws SQLException {
        StoredRooms stored = new StoredRooms();
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                ResultSet rows = connection.createStatement()
                        .executeQuery("select room, version, events from room_change order by room, version")) {
            while (rows.next()) {
                stored.change(rows.getString(1), rows.getLong(2), JSON.fromJson(rows.getString(3), List.class));
            }
        }
        return stored;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private void change(String room, long version, List<?> events) {
        long before = versions.getOrDefault(room, 0L);
        if (version != before + 1) {
            gaps.add("room " + room + " has version " + version + " after " + before);
        }
        versions.put(room, version);
        events.forEach(event -> event(room, (Map<?, ?>) event));
    }

    private void event(String room, Map<?, ?> event) {
        if (event.get("type").equals("round-started")) {
            rounds.put(room, number(event, "round"));
            hands.put(room, new TreeMap<>());
        } else if (event.get("type").equals("vote-cast")) {
            String card = (String) ((Map<?, ?>) event.get("card")).get("label");
            ShownVote vote = new ShownVote(room, number(event, "round"), number(event, "participant"), card);
            votes.add(vote);
            votes.add(vote.withoutCard());
            hands.get(room).put(vote.participant(), card);
        }
    }

    private static int number(Map<?, ?> event, String field) {
        return ((BigDecimal) event.get(field)).intValueExact();
    }

    /** Every vote ever cast, each with its card and without. */
    Set<ShownVote> votes() {
        return votes;
    }

    /** The room's last version, 0 if there is no such room. */
    long version(String room) {
        return versions.getOrDefault(room, 0L);
    }

    /** The room's last round, 0 if there was none. */
    int round(String room) {
        return rounds.getOrDefault(room, 0);
    }

    /** Who has voted in that round, and the last card of each. */
    Map<Integer, String> hands(String room) {
        return hands.getOrDefault(room, Map.of());
    }

    /** Where a version is missing. */
    List<String> gaps() {
        return gaps;
    }
}
