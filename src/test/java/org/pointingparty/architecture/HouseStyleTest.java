package org.pointingparty.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
        assertEquals(List.of(), files(file -> isText(file) && LEFTOVERS.matcher(text(file)).find()));
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
        return files(file -> file.toString().endsWith(".java"));
    }

    private static boolean isText(Path file) {
        return file.toString().matches(".*\\.(java|jspf?|tag|js|css|properties|xml|sql)");
    }

    private static List<Path> files(Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
