package org.pointingparty.page.assets;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pointingparty.architecture.SourceFiles;

class AssetsTest {

    private static final Path WEBAPP = Path.of("src", "main", "webapp");
    private static final Pattern ASKED = Pattern.compile("assets\\.address\\('([^']+)'\\)");
    private static final Pattern BUNDLED = Pattern.compile("\"((?:img|css|js)/[\\w./-]+)\"");
    private static final Pattern IMPORTED = Pattern.compile("@import \"([^\"]+)\";");

    private final Assets assets = Assets.bundled(Map.of("css/style.css", "css/style-0123456789abcdef.css"));

    @Test
    void anAssetIsAtTheAddressOfItsContent() {
        assertEquals("assets/css/style-0123456789abcdef.css", assets.address("css/style.css"));
        assertTrue(assets.isForEver("assets/css/style-0123456789abcdef.css"));
        assertFalse(assets.areSources());
    }

    @Test
    void nothingElseIsForEver() {
        for (String address : Set.of("assets/css/style-0123456789abcdee.css", "assets/css/style.css", "assets/",
                "css/style-0123456789abcdef.css", "", "assets/js/style-0123456789abcdef.css")) {
            assertFalse(assets.isForEver(address), address);
        }
    }

    @Test
    void anAddressOfAnotherReleaseLeadsToThatOfThisOne() {
        assertEquals(Optional.of("assets/css/style-0123456789abcdef.css"),
                assets.successor("assets/css/style-0123456789abcdee.css"));
        for (String address : Set.of("assets/css/style-0123456789abcdef.css", "assets/css/style.css", "assets/", "a",
                "assets/css/other-0123456789abcdef.css", "assets/css/style-0123456789abcde.css")) {
            assertEquals(Optional.empty(), assets.successor(address), address);
        }
    }

    @Test
    void whatTheBuildHasNotBundledIsNamed() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> assets.address("css/stile.css"));
        assertTrue(refusal.getMessage().contains("css/stile.css"), refusal.getMessage());
    }

    @Test
    void inDevelopmentTheSourcesAreServedAndNoneIsForEver() {
        assertEquals("assets/css/style.css", Assets.sources().address("css/style.css"));
        assertFalse(Assets.sources().isForEver("assets/css/style.css"));
        assertTrue(Assets.sources().areSources());
    }

    @Test
    void theBuildBundlesWhatThePagesAskForAndNothingElse() {
        Set<String> asked = new TreeSet<>();
        SourceFiles.in(WEBAPP.resolve("WEB-INF")).forEach(file -> asked.addAll(find(ASKED, file)));
        assertFalse(asked.isEmpty());
        assertEquals(asked, find(BUNDLED, Path.of("pom.xml")));
    }

    @Test
    void everyStyleSheetIsPartOfTheOne() {
        Path css = WEBAPP.resolve("assets/css");
        Set<String> sheets = SourceFiles.in(css).stream().map(file -> css.relativize(file).toString())
                .collect(toCollection(TreeSet::new));
        assertTrue(sheets.remove("style.css"));
        assertEquals(sheets, find(IMPORTED, css.resolve("style.css")));
    }

    private static Set<String> find(Pattern pattern, Path file) {
        return pattern.matcher(SourceFiles.text(file)).results().map(match -> match.group(1))
                .collect(toCollection(TreeSet::new));
    }
}
