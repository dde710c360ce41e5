package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointingparty.journal.moment.Moments;
import org.pointingparty.live.Recall;
import org.pointingparty.live.Receipt;
import org.pointingparty.room.Room;

/**
 * Whenever a start is halted, or finds no space, while it makes the tables or brings them up to date, the next one
 * finds everything. A few moments are tried; more of them with {@code -Dmoments=1000 -Dhalts=200}.
 */
class HaltedStartTest {

    private static final int FEWEST = 200;
    private static final int MOMENTS = Integer.getInteger("moments", 4);
    private static final int HALTS = Integer.getInteger("halts", 1);

    @TempDir
    private Path directory;

    private final List<String> faults = new ArrayList<>();
    private Map<String, Room> rooms;

    /** A copy of the directory before each change of a file is just what a halt at that moment leaves. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aStartThatIsHaltedAtAnyMomentIsFollowedByOneThatFindsEverything(int version) throws Exception {
        fill(version);
        List<Path> moments = moments();
        for (Path moment : some(moments, MOMENTS)) {
            openAndRead(moment);
        }
        for (int number : numbers(moments.size(), HALTS)) {
            Path halted = copy("halted" + number);
            assertEquals("", ChildStart.of(halted, Map.of(Moments.HALT, Integer.toString(number))), "halted");
            openAndRead(halted);
        }
        assertEquals(List.of(), faults, faults.size() + " faults at " + moments.size() + " moments");
        assertTrue(moments.size() >= FEWEST, "need moments: " + moments.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aStartWithoutSpaceSaysSoAndChangesNothing(int version) throws Exception {
        fill(version);
        for (int number : numbers(FEWEST / 2, Math.max(1, HALTS / 4))) {
            Path full = copy("full" + number);
            String said = ChildStart.of(full, Map.of(Moments.FULL, Integer.toString(number)));
            if (!said.startsWith("There is no space left for the rooms in " + full)) {
                faults.add(number + ": " + said);
            }
            openAndRead(full);
        }
        assertEquals(List.of(), faults);
    }

    private void fill(int version) throws IOException, SQLException {
        rooms = FormerTables.inKilledFile(Files.createDirectory(directory.resolve("former")), version);
    }

    private Path copy(String name) throws IOException {
        Path copy = directory.resolve(name);
        Moments.copy(directory.resolve("former"), copy);
        return copy;
    }

    private List<Path> moments() throws IOException, InterruptedException {
        Path kept = Files.createDirectory(directory.resolve("kept"));
        assertEquals("open", ChildStart.of(copy("whole"), Map.of(Moments.KEPT, kept.toString())));
        try (Stream<Path> moments = Files.list(kept)) {
            return moments.sorted().toList();
        }
    }

    private static List<Integer> numbers(int last, int number) {
        return some(IntStream.rangeClosed(1, last).boxed().toList(), number);
    }

    /** The last one, and others at equal distances before it. */
    private static <T> List<T> some(List<T> all, int number) {
        int parts = Math.min(number, all.size());
        return IntStream.rangeClosed(1, parts).mapToObj(part -> all.get(all.size() * part / parts - 1)).toList();
    }

    private void openAndRead(Path data) throws IOException {
        try (TrialJournal trial = TrialJournal.h2(data)) {
            for (Room room : rooms.values()) {
                require(data, new Recall.Found(room), trial.journal().read(room.id()));
            }
            require(data, true, trial.journal().isWritable());
            require(data, Receipt.APPENDED,
                    trial.journal().append(JournalContract.newRoom(), 1, List.of(ChildJournal.event(1))));
        } catch (RuntimeException | SQLException refused) {
            faults.add(data.getFileName() + ": " + refused.getMessage());
        }
        try (Stream<Path> left = Files.list(data)) {
            require(data, List.of("journal.lock", "journal.mv.db"),
                    left.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    private void require(Path data, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            faults.add(data.getFileName() + ": " + actual + " instead of " + expected);
        }
    }
}
