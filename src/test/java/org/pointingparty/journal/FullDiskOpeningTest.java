package org.pointingparty.journal;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointingparty.journal.moment.Moments;

/** A start on a full disk waits for space, and goes on when there is some. */
class FullDiskOpeningTest {

    @TempDir
    private Path directory;

    /** With no tables yet, or those of a former release; with space for nothing, for some of them, or for no key. */
    @ParameterizedTest
    @CsvSource({"0, 1", "0, 60", "0, 270", "1, 1", "2, 30"})
    void aStartOnAFullDiskGoesOnWhenThereIsSpace(int version, int moment) throws Exception {
        FormerTables.inFile(directory, version);
        String said = ChildStart.of(ChildOpening.class, directory, Map.of(Moments.FULL, Integer.toString(moment)));
        assertEquals(Set.of("there is no space left for the rooms",
                "The rooms cannot be opened yet; it is tried again every second, and everybody is asked to wait:"
                        + " There is no space left for the rooms in " + directory + "; nothing was changed. Free some,"
                        + " at least twice what journal.mv.db takes",
                "The tables have been brought up to date; steps that this took: " + (FormerTables.LATEST - version),
                "The rooms are open now", "APPENDED"), said.lines().filter(line -> !isOfRooms(line)).collect(toSet()));
        assertEquals(6, said.lines().count(), said);
        assertEquals(1, said.lines().filter(FullDiskOpeningTest::isOfRooms).count(), said);
    }

    private static boolean isOfRooms(String line) {
        return line.startsWith("Rooms in the journal: ");
    }
}
