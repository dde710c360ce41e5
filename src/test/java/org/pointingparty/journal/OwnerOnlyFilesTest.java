package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever can read a file of the database can read everything in it, keys included. */
class OwnerOnlyFilesTest {

    private static final String OWNER = "rw-------";
    private static final String ALL = "rw-r--r--";

    @TempDir
    private Path directory;

    @BeforeEach
    void theFileSystemKnowsOwners() throws IOException {
        assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertEquals("rwx", permissions(directory).substring(0, 3));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(directory)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), permissions(file));
            }
        }
        return files;
    }

    @Test
    void whatIsMadeIsForItsOwnerOnlyAndStaysSoWhenItIsCompacted() throws Exception {
        Map<String, String> expected = Map.of("journal.lock", OWNER, "journal.mv.db", OWNER);
        try (Database database = Databases.h2(directory, false)) {
            assertEquals(expected, files());
            database.compacting().rehearse(10_000);
            database.compacting().compact(Duration.ofSeconds(5));
            assertEquals(expected, files());
        }
    }

    @Test
    void whatAnEarlierReleaseHasLeftForAllToReadIsMendedBeforeItIsCopied() throws Exception {
        try (InputStream kept = getClass().getResourceAsStream("kept/0.1.0/h2/journal.mv.db")) {
            Files.copy(kept, directory.resolve("journal.mv.db"));
        }
        for (String name : new String[] {"journal.mv.db", "journal.lock", "journal-former.mv.db"}) {
            Path file = directory.resolve(name);
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(ALL));
        }
        Path foreign = Files.createFile(directory.resolve("notes.txt"));
        Files.setPosixFilePermissions(foreign, PosixFilePermissions.fromString(ALL));
        Databases.h2(directory, false).close();
        assertEquals(Map.of("journal.lock", OWNER, "journal.mv.db", OWNER, "notes.txt", ALL), files());
    }

    @Test
    void aDirectoryThatIsMadeIsForItsOwnerOnlyAndOneThatIsThereIsLeftAsItIs() throws IOException, SQLException {
        Path made = directory.resolve("made");
        Databases.h2(made, false).close();
        assertEquals("rwx------", permissions(made));
        Path there = Files.createDirectory(directory.resolve("there"));
        Files.setPosixFilePermissions(there, PosixFilePermissions.fromString("rwxr-x---"));
        Databases.h2(there, false).close();
        assertEquals("rwxr-x---", permissions(there));
        assertTrue(Files.exists(there.resolve("journal.mv.db")));
    }
}
