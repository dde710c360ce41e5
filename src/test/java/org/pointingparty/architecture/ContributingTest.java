package org.pointingparty.architecture;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pointingparty.architecture.SourceFiles.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** CONTRIBUTING.md sends nobody to a file or a test that is not there. Files are named without their folders. */
class ContributingTest {

    private static final Path DOCUMENT = Path.of("CONTRIBUTING.md");
    private static final Pattern FILE = Pattern.compile("`([\\w-]+\\.(?:java|jsp|tag|js|css|properties|md|sql))`");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Properties|IT))(?:#(\\w+))?`");
    private static final Pattern TOLD = Pattern.compile("(?m)^\\| [^|]+ \\| [^|]+ \\| ([^|]+) \\|$");
    private static final List<String> NOBODY = List.of("nothing", "–", "the compiler");

    @Test
    void everyFileThatIsNamedIsThere() {
        Map<String, Path> files = files();
        List<String> named = FILE.matcher(text(DOCUMENT)).results().map(file -> file.group(1)).distinct().toList();
        assertTrue(named.size() > 30, "need files that are named");
        assertEquals(List.of(), named.stream().filter(file -> !files.containsKey(file)).toList());
    }

    @Test
    void everyTestThatIsNamedIsThere() {
        Map<String, Path> files = files();
        List<MatchResult> named = TEST.matcher(text(DOCUMENT)).results().toList();
        assertTrue(named.size() > 30, "need tests that are named");
        assertEquals(List.of(), named.stream().filter(test -> !isThere(test, files)).map(MatchResult::group).toList());
    }

    @Test
    void everyRowSaysByWhichTestOneIsToldOrThatNoneTells() {
        List<String> cells = TOLD.matcher(text(DOCUMENT)).results().map(row -> row.group(1)).toList();
        assertTrue(cells.size() > 30, "need rows");
        assertEquals(List.of(), cells.stream()
                .filter(cell -> !NOBODY.contains(cell) && !TEST.matcher(cell).find())
                .filter(cell -> !cell.equals("you are told by") && !cell.equals("---")).toList());
    }

    private static boolean isThere(MatchResult test, Map<String, Path> files) {
        Path file = files.get(test.group(1) + ".java");
        return file != null && (test.group(2) == null || text(file).contains(" " + test.group(2) + "("));
    }

    private static Map<String, Path> files() {
        return Stream.of("src", "docs", "CHANGELOG.md").flatMap(root -> SourceFiles.in(Path.of(root)).stream())
                .collect(toMap(file -> file.getFileName().toString(), file -> file, (one, other) -> one));
    }
}
