package org.pointingparty.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.pointingparty.architecture.SourceFiles.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The product's sources, read as text. */
class HouseStyleTest {

    private static final Path MAIN = Path.of("src", "main");
    private static final Pattern LEFTOVERS = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
    private static final Pattern CONSOLE = Pattern.compile("System\\.(out|err)\\b|printStackTrace\\s*\\(\\s*\\)");
    private static final Pattern MARKED = Pattern.compile("(?m)^@NullMarked\\R(@.*\\R)*package ");

    @Test
    void thereIsSomethingToRead() {
        assertFalse(java().isEmpty());
    }

    @Test
    void noFileIsLongerThanThreeHundredLines() {
        assertEquals(List.of(), java().stream().filter(file -> text(file).lines().count() > 300).toList());
    }

    @Test
    void nothingIsLeftForLater() {
        List<Path> texts = SourceFiles.in(
                MAIN, ".java", ".jsp", ".jspf", ".tag", ".js", ".css", ".properties", ".xml", ".sql");
        assertEquals(List.of(), texts.stream().filter(file -> LEFTOVERS.matcher(text(file)).find()).toList());
    }

    @Test
    void nothingWritesToTheConsole() {
        assertEquals(List.of(), java().stream().filter(file -> CONSOLE.matcher(text(file)).find()).toList());
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        List<Path> silent = java().stream().map(Path::getParent).distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void everyPackageSaysThatNothingIsNullUnlessDeclared() {
        List<Path> packages = java().stream().filter(file -> file.endsWith("package-info.java")).toList();
        assertFalse(packages.isEmpty());
        assertEquals(List.of(), packages.stream().filter(file -> !MARKED.matcher(text(file)).find()).toList());
    }

    private static List<Path> java() {
        return SourceFiles.in(MAIN, ".java");
    }
}
