package org.pointingparty.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pointingparty.architecture.SourceFiles.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documentation leads nowhere that is not there. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("https?:.*");
    private static final Path ARCHITECTURE = Path.of("docs", "explanation", "architecture.md");
    private static final Path PRODUCT = Path.of("src", "main", "java", "org", "pointingparty");
    private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)(?:\\.\\w+)?`");
    private static final Pattern MENTION = Pattern.compile("\\bdocs/[\\w./-]*\\w");

    @Test
    void everyLinkLeadsSomewhere() {
        List<Path> documents = documents();
        assertTrue(documents.size() > 10, "need documents");
        assertEquals(List.of(), documents.stream().flatMap(DocumentsTest::lost).toList());
    }

    @Test
    void everyDocumentThatIsNamedInTheSourcesIsThere() {
        List<Path> sources = Stream.of("src", "bin", "README.md", "CONTRIBUTING.md")
                .flatMap(root -> SourceFiles.in(Path.of(root)).stream())
                .filter(file -> file.toString().matches(".*\\.(java|md|xml)|bin/.*")).toList();
        assertEquals(List.of(), sources.stream()
                .flatMap(file -> MENTION.matcher(text(file)).results().map(MatchResult::group)
                        .filter(named -> !Files.exists(Path.of(named))).map(named -> file + " names " + named))
                .toList());
    }

    @Test
    void everyClassThatTheArchitectureNamesIsThere() {
        List<String> there = SourceFiles.in(Path.of("src")).stream()
                .map(file -> file.getFileName().toString()).toList();
        List<String> named = CLASS.matcher(text(ARCHITECTURE)).results().map(name -> name.group(1)).distinct().toList();
        assertTrue(named.size() > 50, "need classes that are named");
        assertEquals(List.of(), named.stream().filter(name -> !there.contains(name + ".java")).toList());
    }

    @Test
    void theArchitectureNamesEveryPackage() {
        String architecture = text(ARCHITECTURE);
        List<String> packages = SourceFiles.in(PRODUCT).stream()
                .map(file -> PRODUCT.relativize(file.getParent()).toString().replace('/', '.'))
                .filter(name -> !name.isEmpty()).distinct().toList();
        assertTrue(packages.size() >= 10, "need packages");
        assertEquals(List.of(), packages.stream().filter(name -> !architecture.contains("`" + name + "`")).toList());
    }

    private static Stream<String> lost(Path document) {
        return LINK.matcher(text(document)).results().map(link -> link.group(1))
                .filter(link -> !ELSEWHERE.matcher(link).matches() && !leads(document, link))
                .map(link -> document + " links to " + link);
    }

    private static boolean leads(Path document, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]);
        return Files.exists(target) && (parts.length == 1 || headings(target).anyMatch(parts[1]::equals));
    }

    /** The anchors of a document: its headings in small letters, with hyphens for blanks. */
    private static Stream<String> headings(Path document) {
        return text(document).lines().filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\w\\- ]", "").replace(' ', '-'));
    }

    private static List<Path> documents() {
        return Stream.of("docs", "README.md", "CONTRIBUTING.md", "CHANGELOG.md")
                .flatMap(root -> SourceFiles.in(Path.of(root), ".md").stream()).toList();
    }
}
