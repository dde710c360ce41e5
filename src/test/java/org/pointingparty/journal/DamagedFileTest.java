package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pointingparty.journal.moment.Moments;
import org.pointingparty.live.Recall;

/** A file that cannot be used stops the start with a sentence that says what to do, and is left as it is. */
class DamagedFileTest {

    private static final int BLOCK = 4096;
    private static final String CURE = "Put a backup in its place, or move it away to begin without rooms";

    @TempDir
    private Path directory;

    private Path file;
    private byte[] whole;

    @BeforeEach
    void fill() throws IOException, SQLException {
        FormerTables.inFile(directory, FormerTables.LATEST);
        file = directory.resolve("journal.mv.db");
        whole = Files.readAllBytes(file);
    }

    /** Why a start with these bytes is refused. */
    private String refusal(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> Databases.h2(directory, false).close());
        assertArrayEquals(bytes, Files.readAllBytes(file), "the file is never touched");
        assertNull(refused.getCause(), "a sentence, not a trace");
        assertEquals(List.of("journal.lock", "journal.mv.db"), files());
        return refused.getMessage();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(left -> left.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theWholeFileOpens() throws SQLException {
        try (TrialJournal trial = TrialJournal.h2(directory)) {
            assertInstanceOf(Recall.Found.class, trial.journal().read(ChildJournal.room(0)));
        }
    }

    @Test
    void aFileThatHasLostItsEndIsDamaged() throws IOException {
        for (int block = 1; block < whole.length / BLOCK; block++) {
            String refusal = refusal(Arrays.copyOf(whole, block * BLOCK));
            assertEquals("The file " + file + " is damaged, or not of this product (its end is missing); nothing in it"
                    + " was changed. " + CURE, refusal);
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsDamaged() throws IOException {
        byte[] random = new byte[whole.length];
        new Random(1).nextBytes(random);
        for (byte[] foreign : List.of("Dear diary, ".repeat(1_000).getBytes(StandardCharsets.UTF_8),
                new byte[whole.length], random)) {
            assertEquals("The file " + file + " is damaged, or not of this product (code 90030); nothing in it was"
                    + " changed. " + CURE, refusal(foreign));
        }
        assertEquals("The file " + file + " is damaged, or not of this product (code 90028); nothing in it was"
                + " changed. " + CURE, refusal(new byte[] {'x'}));
    }

    @Test
    void anEmptyFileIsNoNewDatabase() throws IOException {
        assertEquals("The file " + file + " is empty: what was in it is lost. " + CURE, refusal(new byte[0]));
    }

    @Test
    void aDatabaseOfSomethingElseIsNotTakenOver() throws IOException, SQLException {
        Files.delete(file);
        FormerTables.change(directory, "create table recipe (name varchar)");
        String refusal = refusal(Files.readAllBytes(file));
        assertTrue(refusal.startsWith("The file " + file + " is a database without rooms"), refusal);
        assertTrue(refusal.endsWith(CURE), refusal);
    }

    @Test
    void tablesThatCannotBeBroughtUpToDateStayAsTheyAre() throws IOException, SQLException {
        Files.delete(file);
        FormerTables.inFile(directory, 2);
        FormerTables.change(directory, "create table compaction (half boolean)");
        assertEquals("The tables in " + file + " cannot be brought up to date (code 42101); nothing in it was changed."
                + " Run the release that has written it, or put a backup in its place",
                refusal(Files.readAllBytes(file)));
    }

    @Test
    void tablesWhoseUpgradeHasFailedBeforeStayAsTheyAre() throws IOException, SQLException {
        FormerTables.change(directory, "update \"pointing_party_schema\" set \"success\" = false"
                + " where \"version\" = '3'");
        assertEquals("The tables in " + file + " cannot be brought up to date (code 0); nothing in it was changed."
                + " Run the release that has written it, or put a backup in its place",
                refusal(Files.readAllBytes(file)));
    }

    @Test
    void aFileFromBeforeAnUpgradeIsNotForgottenWhereItsSuccessorIsMissing() throws IOException {
        Files.move(file, directory.resolve("journal-former.mv.db"));
        String refusal = assertThrows(IllegalStateException.class, () -> Databases.h2(directory, false)).getMessage();
        assertTrue(refusal.contains("Rename journal-former.mv.db to journal.mv.db"), refusal);
        assertEquals(List.of("journal-former.mv.db", "journal.lock"), files());
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsNamed() throws IOException, InterruptedException {
        String said = ChildStart.of(directory, Map.of(Moments.DENIED, "true"));
        assertEquals("The directory " + directory + " for the rooms cannot be made or written by the user "
                + System.getProperty("user.name") + " (AccessDeniedException). Let that user write there, or name"
                + " another directory in POINTING_PARTY_DATA (pointing-party.data)", said);
        assertArrayEquals(whole, Files.readAllBytes(file));
    }

    @Test
    void aDirectoryThatIsAFileIsNamed() {
        String refusal = assertThrows(IllegalStateException.class, () -> Databases.h2(file, false)).getMessage();
        assertTrue(refusal.startsWith("The directory " + file + " for the rooms cannot be made or written"), refusal);
    }

    @Test
    void twoServersThatStartTogetherOpenItOnce() throws SQLException {
        List<String> refusals = IntStream.range(0, 4).parallel().mapToObj(server -> {
            try {
                return "open " + Databases.h2(directory, false).seal();
            } catch (IllegalStateException refused) {
                return refused.getMessage();
            }
        }).toList();
        assertEquals(1, refusals.stream().filter(refusal -> refusal.startsWith("open")).count(), refusals.toString());
        assertEquals(3, refusals.stream().filter(refusal -> refusal.contains("in use by another process")).count());
    }
}
