package org.pointingparty.settings;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of settings in docs/reference/operations.md is that of the settings that are read. */
class SettingsDocumentTest {

    private static final Path DOCUMENT = Path.of("docs", "reference", "operations.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(POINTING_PARTY_[A-Z_]+)` \\| `pointing-party\\.([a-z-]+)` \\| ([^|]+) \\|");
    private static final Pattern VALUE = Pattern.compile("`([a-z0-9]+)`");

    @Test
    void everySettingThatIsReadIsKnown() {
        Set<String> read = read();
        assertFalse(read.isEmpty());
        read.removeIf(Settings::isKnown);
        assertEquals(Set.of(), read);
    }

    @Test
    void everySettingIsInTheTableByBothItsNames() throws IOException {
        assertEquals(read(), rows().map(row -> row.group(2)).collect(toCollection(TreeSet::new)));
        rows().forEach(row -> assertEquals(variable(row.group(2)), row.group(1)));
    }

    @Test
    void whatTheTableCallsTheDefaultIs() throws IOException {
        List<MatchResult> literal = rows().filter(row -> VALUE.matcher(row.group(3)).matches()).toList();
        assertTrue(literal.size() > 10, "need defaults that can be set");
        for (MatchResult row : literal) {
            String value = row.group(3).replace("`", "");
            assertEquals(TrialSettings.of(Map.of()), TrialSettings.of(Map.of(row.group(2), value)), row.group(2));
        }
    }

    private static String variable(String name) {
        return "POINTING_PARTY_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The names that are asked for, found by listening. */
    private static Set<String> read() {
        Set<String> asked = new TreeSet<>();
        Settings.read(new SettingValues(Map.of(), new HashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public String get(Object name) {
                asked.add(name.toString().replace("pointing-party.", ""));
                return null;
            }
        }), Optional.empty());
        return asked;
    }

    private static Stream<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(DOCUMENT)).results();
    }
}
