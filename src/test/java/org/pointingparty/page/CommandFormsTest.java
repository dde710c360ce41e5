package org.pointingparty.page;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pointingparty.architecture.SourceFiles;
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
        return SourceFiles.in(TEMPLATES, ".jsp", ".tag").stream().map(SourceFiles::text).collect(joining());
    }
}
