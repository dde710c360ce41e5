package org.pointingparty.page;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.command.CommandVocabulary;

/** What the pages ask for is what can be asked for. */
class CommandFormsTest {

    private static final Path TEMPLATES = Path.of("src", "main", "webapp", "WEB-INF");
    private static final Pattern ASKED = Pattern.compile("data-command=\"([a-z-]+)\"|commands\\)?}?/([a-z-]+)[\"?]");

    /** A ticket is edited on a page of its own, whose form shows beside each field what is wrong with it. */
    private static final String ELSEWHERE = "edit";

    @Test
    void everyCommandIsOfferedByAPageAndPagesOfferNothingElse() {
        Set<String> offered = ASKED.matcher(templates()).results()
                .map(CommandFormsTest::name).collect(toCollection(TreeSet::new));
        offered.add(ELSEWHERE);
        assertEquals(CommandVocabulary.names(), offered);
    }

    private static String name(MatchResult asked) {
        return asked.group(1) == null ? asked.group(2) : asked.group(1);
    }

    private static String templates() {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().matches(".*\\.(jsp|tag)"))
                    .map(CommandFormsTest::text).collect(joining());
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
