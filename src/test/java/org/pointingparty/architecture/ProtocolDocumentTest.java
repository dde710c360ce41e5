package org.pointingparty.architecture;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.Permission;
import org.pointingparty.room.command.CommandFields;
import org.pointingparty.room.command.CommandVocabulary;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.tickets.CsvSheet;
import org.pointingparty.tickets.Meeting;
import org.pointingparty.view.patch.PersonalRegion;
import org.pointingparty.view.patch.Region;

/**
 * The lists in docs/reference/protocol.md are those of the types. To write them anew: {@code mvn test
 * -Dtest=ProtocolDocumentTest -Dprotocol.write=true}.
 */
class ProtocolDocumentTest {

    private static final Path DOCUMENT = Path.of("docs", "reference", "protocol.md");
    private static final String BEGIN = "<!-- generated: %s -->\n";
    private static final String END = "<!-- end -->";
    private static final Pattern NAME = Pattern.compile("`([a-z-]+)`");

    private static final Map<Permission, String> PERMISSIONS = Map.of(
            Permission.SEAT, "whoever has a seat",
            Permission.DRIVE, "whoever may drive",
            Permission.FACILITATE, "facilitators, acting ones too",
            Permission.GOVERN, "facilitators by right",
            Permission.SUCCEED, "whoever is there when no facilitator has been for long");

    @Test
    void theProtocolDocumentListsTheCommandsThereAre() throws IOException {
        assertListed("commands", CommandVocabulary.names().stream().map(ProtocolDocumentTest::command));
    }

    @Test
    void theProtocolDocumentSaysWhatEachCommandDoes() throws IOException {
        String table = Files.readString(DOCUMENT).split("\\| command \\| what it does \\|\n", 2)[1].split("\n\n", 2)[0];
        Stream<String> told = table.lines()
                .flatMap(row -> NAME.matcher(row.split("\\|")[1]).results()).map(name -> name.group(1));
        assertEquals(List.copyOf(CommandVocabulary.names()), told.sorted().toList());
    }

    @Test
    void theProtocolDocumentSaysWhoMayGiveWhichCommand() throws IOException {
        assertListed("permissions", Stream.of(Permission.values()).filter(PERMISSIONS::containsKey)
                .map(permission -> "- " + PERMISSIONS.get(permission) + ": " + commandsFor(permission)));
    }

    private static String commandsFor(Permission permission) {
        return CommandVocabulary.names().stream().filter(name -> CommandFields.permission(name) == permission)
                .map(name -> "`" + name + "`").collect(joining(", "));
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

    @Test
    void theProtocolDocumentListsTheColumnsOfTheCsv() throws IOException {
        String header = CsvSheet.of(new Meeting("", List.of(), List.of(), List.of())).replace("\uFEFF", "").strip();
        assertListed("csv", Stream.of(header.split(",")).map(column -> "- `" + column + "`"));
    }

    @Test
    void theProtocolDocumentListsTheFieldsOfTheJson() throws IOException {
        assertListed("json", fields("", Meeting.class));
    }

    /** The fields of an object, and of those inside of it; a list is written {@code tickets[]}. */
    private static Stream<String> fields(String path, Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        String names = Stream.of(parts).map(part -> "`" + part.getName() + "`").collect(joining(", "));
        String object = path.isEmpty() ? "the meeting" : "`" + path + "`";
        return Stream.concat(Stream.of("- " + object + ": " + names),
                Stream.of(parts).flatMap(part -> inside(path, part)));
    }

    private static Stream<String> inside(String parent, RecordComponent part) {
        String path = parent.isEmpty() ? part.getName() : parent + "." + part.getName();
        Type type = part.getGenericType();
        if (type instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> element) {
            return element.isRecord() ? fields(path + "[]", element) : Stream.empty();
        }
        return part.getType().isRecord() ? fields(path, part.getType()) : Stream.empty();
    }

    private static String command(String name) {
        String fields = CommandFields.of(name).stream().map(field -> "`" + field + "`").collect(joining(", "));
        return "- `" + name + "`" + (fields.isEmpty() ? "" : ": " + fields);
    }

    private static void assertListed(String list, Stream<String> lines) throws IOException {
        String document = Files.readString(DOCUMENT);
        String begin = BEGIN.formatted(list);
        assertTrue(document.contains(begin), begin);
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
