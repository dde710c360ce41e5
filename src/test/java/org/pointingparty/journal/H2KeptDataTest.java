package org.pointingparty.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2KeptDataTest extends KeptDataContract {

    @TempDir
    private static Path directory;

    @Override
    String kind() {
        return "h2";
    }

    @Override
    TrialJournal open(Path folder) throws IOException {
        Path copy = Files.createTempDirectory(directory, "kept");
        Files.copy(folder.resolve("journal.mv.db"), copy.resolve("journal.mv.db"));
        return TrialJournal.h2(copy);
    }
}
