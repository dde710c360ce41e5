package org.pointingparty.page;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pointingparty.architecture.SourceFiles;

/** Every page there is is shown by somebody, and every address that is answered is in docs/reference/protocol.md. */
class PagesDocumentTest {

    private static final Path MAIN = Path.of("src", "main");
    private static final Path PROTOCOL = Path.of("docs", "reference", "protocol.md");
    private static final Pattern SHOWN = Pattern.compile("\\b(?:show|Page)\\(\"([a-z-]+)\"");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(([^)]*)\\)");
    private static final Pattern ADDRESS = Pattern.compile("\"(/[a-z/]*)\\*?\"");
    private static final Pattern BELOW_A_ROOM = Pattern.compile("`(?:GET |POST )?/rooms/\\{roomId}/([a-z.]+)");
    private static final Pattern CASE = Pattern.compile("case ([A-Z_]+(?:, [A-Z_]+)*) ->");
    private static final Pattern MODEL = Pattern.compile("(?m)^(public )?record (\\w+)Page\\(");

    /** What a server shows in place of a page that went wrong. */
    private static final String INTERNAL = "/error";

    @Test
    void everyPageIsShownAndEveryPageThatIsShownIsThere() throws IOException {
        Set<String> shown = found(SHOWN, sources());
        try (Stream<Path> pages = Files.list(MAIN.resolve("webapp/WEB-INF/pages"))) {
            assertEquals(shown, pages.map(page -> page.getFileName().toString().replace(".jsp", ""))
                    .collect(toCollection(TreeSet::new)));
        }
    }

    @Test
    void whatAPageShowsIsPublicForTheExpressionsInIt() {
        assertFalse(MODEL.matcher(sources()).results().toList().isEmpty());
        assertEquals(Set.of(), MODEL.matcher(sources()).results()
                .filter(model -> model.group(1) == null).map(model -> model.group(2)).collect(toSet()));
    }

    @Test
    void everyAddressThatIsAnsweredIsInTheProtocol() throws IOException {
        String patterns = SERVLET.matcher(sources()).results().map(servlet -> servlet.group(1)).collect(joining(" "));
        Set<String> addresses = found(ADDRESS, patterns);
        assertTrue(addresses.remove(INTERNAL));
        String protocol = Files.readString(PROTOCOL);
        addresses.removeIf(protocol::contains);
        assertEquals(Set.of(), addresses);
    }

    /** Those who show documents leave the last kind to a default, which would take in one that was forgotten. */
    @Test
    void everyDocumentOfARoomIsShownBySomebody() {
        Set<String> shown = CASE.matcher(sources()).results()
                .flatMap(match -> Stream.of(match.group(1).split(", "))).collect(toSet());
        Set<String> forgotten = Stream.of(RoomDocument.Kind.values())
                .map(Enum::name).collect(toCollection(TreeSet::new));
        assertTrue(forgotten.remove(RoomDocument.Kind.SUMMARY.name()));
        forgotten.removeAll(shown);
        assertEquals(Set.of(), forgotten);
    }

    @Test
    void everyDocumentOfARoomIsInTheProtocol() throws IOException {
        Set<RoomDocument.Kind> told = BELOW_A_ROOM.matcher(told()).results()
                .map(address -> RoomDocument.parse("/" + "r".repeat(22) + "/" + address.group(1)).orElse(null))
                .filter(Objects::nonNull).map(RoomDocument::kind).collect(toSet());
        assertEquals(Set.of(RoomDocument.Kind.values()), told);
    }

    /** Several exports share a row, each but the first by its last part alone. */
    private static String told() throws IOException {
        return Files.readString(PROTOCOL).replaceAll("`(export\\.(?:json|md)|summary)`", "`/rooms/{roomId}/$1`");
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(toCollection(TreeSet::new));
    }

    private static String sources() {
        return SourceFiles.in(MAIN.resolve("java"), ".java").stream().map(SourceFiles::text).collect(joining());
    }
}
