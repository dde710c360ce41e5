package org.pointingparty.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How the sources lie in their folders. */
class FoldersTest {

    private static final int MOST = 25;
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TESTS = Path.of("src", "test", "java");

    /** Sealed types share a package, so these grow with what can be asked and what can happen. */
    private static final Set<String> GROWING = Set.of("command", "event");

    @Test
    void noFolderIsACrowd() {
        Map<Path, Long> sizes = SourceFiles.in(MAIN, ".java").stream().collect(groupingBy(Path::getParent, counting()));
        assertFalse(sizes.isEmpty());
        assertEquals(List.of(), sizes.entrySet().stream()
                .filter(folder -> folder.getValue() > MOST)
                .map(folder -> folder.getKey().getFileName().toString())
                .filter(name -> !GROWING.contains(name))
                .toList());
    }

    @Test
    void noTwoClassesOfTheTestsShareAName() {
        assertEquals(List.of(), namedAlike(TESTS));
    }

    @Test
    void noTwoClassesOfTheProductShareAName() {
        assertEquals(List.of(), namedAlike(MAIN));
    }

    private static List<String> namedAlike(Path root) {
        return SourceFiles.in(root, ".java").stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.equals("package-info.java"))
                .collect(groupingBy(name -> name, counting()))
                .entrySet().stream()
                .filter(name -> name.getValue() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
