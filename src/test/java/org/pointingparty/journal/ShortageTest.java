package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A full disk, or a full heap, is over as soon as there is room again; nobody has to restart anything. */
class ShortageTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void changesAreKeptAgainAfterAShortageAndWhatWasRefusedIsNotThere(ChildShortage.Of shortage) throws Exception {
        List<String> said = ChildShortage.of(directory, shortage).lines().toList();
        assertEquals("refused: true, healed: true, wrong: []", said.get(said.size() - 1), said::toString);
        assertEquals(List.of(), said.stream().filter(line -> line.contains("\tat ")).toList(), "a trace");
    }
}
