package org.pointingparty.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.pointingparty.faults.history.StoredRow;

/** The embedded database in a directory of its own. */
class FileStore implements Store {

    private static final String FILE = "journal.mv.db";

    private final Path directory;

    /** In a directory that is made now. */
    FileStore() throws IOException {
        this(Files.createTempDirectory("faults"));
    }

    /** @param directory is deleted in the end */
    FileStore(Path directory) {
        this.directory = directory;
    }

    Path data() {
        return directory.resolve("data");
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("data", data().toAbsolutePath().toString());
    }

    /** Reads a copy, so that the file itself stays as its process has left it. */
    @Override
    public List<StoredRow> rows() throws Exception {
        Path copy = Files.createTempDirectory("faults-copy");
        try {
            Files.copy(data().resolve(FILE), copy.resolve(FILE));
            try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + copy.resolve("journal"), "sa",
                    "")) {
                return StoredRows.in(database);
            }
        } finally {
            delete(copy);
        }
    }

    @Override
    public void close() throws IOException {
        delete(directory);
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }
}
