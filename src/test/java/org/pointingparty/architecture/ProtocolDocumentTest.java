package org.pointingparty.architecture;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.CommandFields;
import org.pointingparty.room.CommandVocabulary;
import org.pointingparty.room.Reason;
import org.pointingparty.view.PersonalRegion;
import org.pointingparty.view.Region;

/**
 * The lists in docs/reference/protocol.md are those of the types. To write them anew: {@code mvn test
 * -Dtest=ProtocolDocumentTest -Dprotocol.write=true}.
 */
class ProtocolDocumentTest {

    private static final Path DOCUMENT = Path.of("docs", "reference", "protocol.md");
    private static final String BEGIN = "<!-- generated: %s -->\n";
    private static final String END = "<!-- end -->";

    @Test
    void theProtocolDocumentListsTheCommandsThereAre() throws IOException {
        assertListed("commands", CommandVocabulary.names().stream().map(ProtocolDocumentTest::command));
    }

    @Test
    void theProtocolDocumentListsTheReasonsThereAre() throws IOException {
        assertListed("reasons", Stream.of(Reason.values()).map(reason -> "- `" + reason.code() + "`"));
    }

    @Test
    void theProtocolDocumentListsTheRegionsThereAre() throws IOException {
        Stream<String> shared = Stream.of(Region.values()).map(region -> "- `" + region.id() + "`, for all");
        Stream<String> personal = Stream.of(PersonalRegion.values()).map(region -> "- `" + region.id() + "`, personal");
        assertListed("regions", Stream.concat(shared, personal));
    }

    private static String command(String name) {
        String fields = CommandFields.of(name).stream().map(field -> "`" + field + "`").collect(joining(", "));
        return "- `" + name + "`" + (fields.isEmpty() ? "" : ": " + fields);
    }

    private static void assertListed(String list, Stream<String> lines) throws IOException {
        String document = Files.readString(DOCUMENT);
        String begin = BEGIN.formatted(list);
        int start = document.indexOf(begin) + begin.length();
        int end = document.indexOf(END, start);
        String generated = lines.map(line -> line + "\n").collect(joining());
        if (Boolean.getBoolean("protocol.write")) {
            Files.writeString(DOCUMENT, document.substring(0, start) + generated + document.substring(end));
        } else {
            assertEquals(generated, document.substring(start, end));
        }
    }
}
