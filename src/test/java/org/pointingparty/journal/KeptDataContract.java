package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pointingparty.journal.json.FormatTest;
import org.pointingparty.kept.KeptRoom;
import org.pointingparty.live.KeptChange;
import org.pointingparty.live.KeptChanges;
import org.pointingparty.live.Recall;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.tickets.CsvSheet;
import org.pointingparty.tickets.Meeting;
import org.pointingparty.tickets.Minutes;

/**
 * What former releases have left in their databases, read by this one. Each release has a folder of its own, made by
 * {@code bin/keep-data}; one that is added is tested without more.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class KeptDataContract {

    /** It takes an hour to happen, and no data is kept for that long. */
    private static final String RARE = "facilitator-seen";

    private static final Pattern QUOTED_LINE = Pattern.compile("(?<=\\n)'(?=-)");
    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withFormatting(true));

    private final Map<String, TrialJournal> trials = new HashMap<>();

    @AfterAll
    void close() throws IOException, SQLException {
        for (TrialJournal trial : trials.values()) {
            trial.close();
        }
    }

    /** The name of the folder with what was kept of the database under test. */
    abstract String kind();

    /** Opens a copy of what is in this folder, as a server does that starts with this release. */
    abstract TrialJournal open(Path folder) throws Exception;

    static List<String> releases() throws IOException, URISyntaxException {
        try (Stream<Path> folders = Files.list(kept())) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    private static Path kept() throws URISyntaxException {
        return Path.of(KeptDataContract.class.getResource("kept").toURI());
    }

    private Path folder(String release) throws URISyntaxException {
        return kept().resolve(release).resolve(kind());
    }

    private List<KeptRoom> index(String release) throws IOException, URISyntaxException {
        return Files.readAllLines(folder(release).resolve("rooms.tsv")).stream().map(KeptRoom::parse).toList();
    }

    /** Opened once: the tests only read. */
    private TrialJournal trial(String release) throws Exception {
        if (!trials.containsKey(release)) {
            trials.put(release, open(folder(release)));
        }
        return trials.get(release);
    }

    private Room read(String release, KeptRoom kept) throws Exception {
        Recall recall = trial(release).journal().read(new RoomId(kept.id()));
        return assertInstanceOf(Recall.Found.class, recall, kept.name()).room();
    }

    private List<KeptChange> changes(String release, KeptRoom kept) throws Exception {
        return KeptChanges.of(trial(release).journal(), new RoomId(kept.id())).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void everyRoomOfAFormerReleaseIsThere(String release) throws Exception {
        List<KeptRoom> index = index(release);
        Set<String> ids = index.stream().map(KeptRoom::id).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(ids.size() >= 12, "a dozen rooms");
        assertEquals(ids, trial(release).database().read(connection -> new TreeSet<>(
                Sql.list(connection, row -> row.getString(1), "select id from room"))));
        for (KeptRoom kept : index) {
            assertEquals(kept.title(), read(release, kept).title());
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void everyRoomOfAFormerReleaseStandsWhereItStood(String release) throws Exception {
        for (KeptRoom kept : index(release)) {
            Room room = read(release, kept);
            assertEquals(kept.phase(), room.phase().word(), kept.name());
            List<String> missing = kept.shows().stream().filter(word -> !KeptStates.holds(word, room)).toList();
            assertEquals(List.of(), missing, kept.name());
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void aRoomOfAFormerReleaseIsTheSameByItsSnapshotAndByItsChanges(String release) throws Exception {
        for (KeptRoom kept : index(release)) {
            Room room = Room.blank(new RoomId(kept.id()));
            for (KeptChange change : changes(release, kept)) {
                room = RoomEvent.applyAll(room, change.events());
            }
            assertEquals(room, read(release, kept), kept.name());
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void noByteOfWhatIsTakenHomeHasChangedSinceAFormerRelease(String release) throws Exception {
        for (KeptRoom kept : index(release)) {
            Minutes minutes = new Minutes(new RoomId(kept.id()));
            changes(release, kept).forEach(change -> minutes.then(change.keptAt(), change.events()));
            Meeting meeting = minutes.meeting();
            assertKept(folder(release).resolve(kept.name() + ".json"), JSON.toJson(meeting));
            assertKept(folder(release).resolve(kept.name() + ".csv"), sheet(release, meeting));
        }
    }

    /** The first release put no quote before a line of a cell that may be taken for a formula. */
    private static String sheet(String release, Meeting meeting) {
        String sheet = CsvSheet.of(meeting);
        return release.equals("0.1.0") ? QUOTED_LINE.matcher(sheet).replaceAll("") : sheet;
    }

    @ParameterizedTest
    @MethodSource("releases")
    void everyTypeOfEventOfAFormerReleaseIsKept(String release) throws Exception {
        KeptTypes kept = trial(release).database().read(KeptTypes::in);
        Set<String> missing = new TreeSet<>(FormatTest.typesOf(kept.format()));
        missing.removeAll(kept.types());
        missing.remove(RARE);
        assertEquals(Set.of(), missing);
    }

    /** As texts first: of two that differ, these tell where. */
    private static void assertKept(Path file, String text) throws IOException {
        assertEquals(Files.readString(file), text, file.toString());
        assertArrayEquals(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8), file.toString());
    }
}
