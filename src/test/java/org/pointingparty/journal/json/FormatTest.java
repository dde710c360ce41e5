package org.pointingparty.journal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.RoomPolicy;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.people.Role;

/**
 * What each format of the journal consists of: its types and their fields are kept in {@code formats/N.txt}. A file of
 * a format that a release has written is never changed: whoever adds a type or a field raises {@link EventJson#FORMAT}
 * and keeps the next file beside it.
 */
public class FormatTest {

    /** The hash of the file of each format that a release has written. */
    private static final Map<Integer, Integer> RELEASED = Map.of(1, 534_140_898);

    private static final RoomEvent EVENT = new RoundEvent.BacklogFinished();

    @Test
    void whatIsWrittenIsWhatIsKeptOfTheFormat() throws IOException {
        assertEquals(kept(EventJson.FORMAT), written(),
                "A type or a field has come or gone: raise EventJson.FORMAT and keep what it writes in formats/N.txt");
    }

    @Test
    void whatIsKeptOfAReleasedFormatStaysAsItIs() throws IOException {
        for (Map.Entry<Integer, Integer> released : RELEASED.entrySet()) {
            int format = released.getKey();
            assertEquals(released.getValue(), kept(format).hashCode(), "formats/" + format + ".txt");
        }
    }

    @Test
    void noTypeAndNoFieldGoesWithALaterFormat() throws IOException {
        for (int format = 1; format < EventJson.FORMAT; format++) {
            List<String> later = kept(format + 1).lines().toList();
            assertTrue(later.containsAll(kept(format).lines().toList()), "formats/" + (format + 1) + ".txt");
        }
    }

    @Test
    void aReleaseReadsEveryFormatUpToItsOwnAndNoLaterOne() {
        EventJson later = new EventJson(EventJson.FORMAT + 1);
        String text = new EventJson().write(List.of(EVENT));
        for (int format = 1; format <= later.format(); format++) {
            assertEquals(Optional.of(List.of(EVENT)), later.read(format, text), "format " + format);
        }
        assertEquals(Optional.empty(), later.read(later.format() + 1, text));
        assertEquals(Optional.empty(), later.read(0, text), "no release has written that");
    }

    public static List<String> typesOf(int format) throws IOException {
        return kept(format).lines().map(line -> line.split(" ")[0]).distinct().toList();
    }

    private static String kept(int format) throws IOException {
        String name = "formats/" + format + ".txt";
        try (var stream = FormatTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A line for each type, and for each field of it and each word that a release must know to read it. */
    private static String written() {
        Stream<String> words = RoomPolicy.options().entrySet().stream().flatMap(option ->
                option.getValue().stream().map(word -> "policy-changed " + option.getKey() + " = " + word));
        Stream<String> roles = Arrays.stream(Role.values()).map(role -> "role-changed role = " + role.word());
        return Stream.of(EventForm.ALL.stream().flatMap(FormatTest::lines), words, roles)
                .flatMap(Function.identity()).sorted().collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> lines(EventForm<?> form) {
        String text = new EventJson().write(List.of(SampleEvents.of(form.type())));
        Object event = JsonbBuilder.create().fromJson(text, List.class).get(0);
        TreeSet<String> fields = new TreeSet<>();
        gather("", event, fields);
        return fields.stream().map(field -> form.name() + (field.equals("type") ? "" : " " + field));
    }

    private static void gather(String path, Object value, TreeSet<String> fields) {
        if (value instanceof Map<?, ?> object) {
            object.forEach((name, part) -> gather(path + (path.isEmpty() ? "" : ".") + name(name), part, fields));
        } else if (value instanceof List<?> list) {
            list.forEach(part -> gather(path + "[]", part, fields));
        } else {
            fields.add(path);
        }
    }

    /** Where each participant has a field, that of any stands for all. */
    private static String name(Object name) {
        return name.toString().matches("[0-9]+") ? "*" : name.toString();
    }
}
