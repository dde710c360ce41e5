package org.pointingparty.transport.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CloseCodeTest {

    /** What is told to tabs that poll alone. */
    private static final Set<CloseCode> POLLS_ONLY =
            EnumSet.of(CloseCode.GOING_AWAY, CloseCode.OUT_OF_STEP, CloseCode.UNKNOWN);

    private static Set<Integer> numbers(Set<CloseCode> codes) {
        return codes.stream().map(CloseCode::number).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).map(match -> match.replaceAll("\\D", ""))
                .map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String protocol() throws IOException {
        return Files.readString(Path.of("docs", "reference", "protocol.md"));
    }

    @Test
    void theProtocolListsEveryCodeOfASocket() throws IOException {
        Set<Integer> listed = found(Pattern.compile("(?m)^\\| \\d{4} \\|"), protocol());
        assertEquals(numbers(EnumSet.complementOf(EnumSet.copyOf(POLLS_ONLY))), listed);
    }

    @Test
    void theProtocolTellsWithWhichStatusAPollIsAnswered() throws IOException {
        String document = protocol();
        String answers =
                document.substring(document.lastIndexOf("A request that is refused, or whose connection is over"));
        for (CloseCode code : EnumSet.complementOf(EnumSet.of(CloseCode.GOING_AWAY))) {
            Pattern status = Pattern.compile(code.status() + "[^()]*\\([^()]*" + code.number() + "[^()]*\\)");
            assertTrue(status.matcher(answers).find(), () -> code + " is not told of");
        }
    }

    @Test
    void theScriptComesBackAfterEveryCodeButThoseThatAreFinal() throws IOException {
        String script = Files.readString(Path.of("src", "main", "webapp", "assets", "js", "link.js"));
        Matcher set = Pattern.compile("FINAL = new Set\\(\\[(.*?)]\\)").matcher(script);
        assertTrue(set.find());
        List<Integer> last = List.of(1008, 4401, 4403, 4404);
        assertEquals(Set.copyOf(last), found(Pattern.compile("\\d{4}"), set.group(1)));
        assertTrue(numbers(EnumSet.allOf(CloseCode.class)).containsAll(last));
    }
}
