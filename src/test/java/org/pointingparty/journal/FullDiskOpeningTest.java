package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointingparty.journal.moment.Moments;

/** A start on a full disk waits for space, and goes on when there is some. */
class FullDiskOpeningTest {

    @TempDir
    private Path directory;

    /** Of the tables of no release, or of a former one; and with space for nothing, or for some of what is written. */
    @ParameterizedTest
    @CsvSource({"0, 1", "0, 60", "1, 1", "2, 30"})
    void aStartOnAFullDiskGoesOnWhenThereIsSpace(int version, int moment) throws Exception {
        FormerTables.inFile(directory, version);
        String said = ChildStart.of(ChildOpening.class, directory, Map.of(Moments.FULL, Integer.toString(moment)));
        assertEquals(List.of("there is no space left for the rooms",
                "The rooms cannot be opened yet; it is tried again every second, and everybody is asked to wait:"
                        + " There is no space left for the rooms in " + directory + "; nothing was changed. Free some,"
                        + " at least twice what journal.mv.db takes",
                "The rooms are open now", "APPENDED"), said.lines().toList());
    }
}
