package org.pointingparty.transport.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pointingparty.room.command.CommandFields;
import org.pointingparty.room.command.CommandVocabulary;
import org.pointingparty.room.command.Rename;
import org.pointingparty.room.command.RoomCommand;
import org.pointingparty.room.command.SetPolicy;
import org.pointingparty.room.refusal.Reason;

/**
 * What holds for every text that a frame may be:
 * <ol>
 * <li>Decoding is total: any text, JSON, nearly JSON or nothing like it, gives either a command or a refusal.</li>
 * <li>Encoding a command of the vocabulary and decoding it gives the same command and the same ref.</li>
 * <li>A frame with a field of a wrong type, one that is no object, one nested as deep as a frame can be, one with an
 * unknown command and one with a ref that is no whole number is refused, and is never a command.</li>
 * <li>So is one after whose end there is more than blanks.</li>
 * </ol>
 */
class FrameDecoderProperties {

    private static final Set<String> FIELDS = Set.of("card", "round", "estimate", "ticket", "role", "name", "title",
            "description", "link", "participant", "drive", "reveal", "change", "ballot", "entry", "support", "deck",
            "cards", "key", "before", "after", "to", "seconds");

    private final FrameDecoder decoder = new FrameDecoder();

    record Sent(String name, RoomCommand command) {
    }

    @Property(tries = 2_000)
    void anyTextIsACommandOrRefused(@ForAll String text) {
        assertDecided(text);
    }

    @Property(tries = 5_000)
    void whatLooksLikeJsonIsACommandOrRefused(@ForAll("nearJson") String text) {
        assertDecided(text);
    }

    @Property
    void aCutFrameIsRefused(@ForAll("commands") Sent sent, @ForAll int ref, @ForAll double cut) {
        String whole = encode(sent, ref);
        String text = whole.substring(0, (int) (Math.abs(cut % 1) * whole.length()));
        assertRefused(Reason.MALFORMED, text);
    }

    @Property(tries = 2_000)
    void aCommandArrivesAsItWasSent(@ForAll("commands") Sent sent, @ForAll int ref) {
        FrameDecoder.Decoded frame = decoder.decode(encode(sent, ref));
        assertEquals(sent.command(), frame.command());
        assertEquals(ref, frame.ref());
        assertNull(frame.refusal());
    }

    @Example
    void theFieldsOfTheVocabularyAreAllTried() {
        for (String name : CommandVocabulary.names()) {
            for (String field : CommandFields.of(name)) {
                assertTrue(FIELDS.contains(field), name + " has " + field);
            }
        }
    }

    @Property
    void aFieldThatIsNoTextIsRefused(@ForAll("fields") String field, @ForAll("noTexts") String value) {
        assertRefused(Reason.MALFORMED, "{\"command\":\"vote\",\"" + field + "\":" + value + "}");
        assertRefused(Reason.MALFORMED, "{\"command\":" + value + "}");
    }

    @Property
    void whatIsNoObjectIsRefused(@ForAll("noObjects") String text) {
        assertRefused(Reason.MALFORMED, text);
    }

    @Property
    void anUnknownCommandIsRefusedWithItsRef(@ForAll String name, @ForAll int ref) {
        if (!CommandVocabulary.names().contains(name)) {
            String text = Json.createObjectBuilder().add("command", name).add("ref", ref).build().toString();
            assertRefused(Reason.UNKNOWN_COMMAND, text);
            assertEquals(ref, decoder.decode(text).ref());
        }
    }

    @Property
    void aRefThatIsNoWholeNumberIsRefused(@ForAll("badRefs") String ref) {
        assertRefused(Reason.MALFORMED, "{\"command\":\"start\",\"ref\":" + ref + "}");
    }

    @Example
    void nestingAsDeepAsAFrameIsLongIsRefused() {
        int depth = 8_000;
        assertRefused(Reason.MALFORMED, "[".repeat(depth));
        assertRefused(Reason.MALFORMED, "[".repeat(depth) + "]".repeat(depth));
        assertRefused(Reason.MALFORMED, "{\"a\":".repeat(depth) + "1" + "}".repeat(depth));
        assertRefused(Reason.MALFORMED, "{\"command\":\"start\",\"x\":" + "[".repeat(depth) + "]".repeat(depth) + "}");
    }

    @Property
    void whatIsFollowedByTextIsRefused(@ForAll("commands") Sent sent, @ForAll int ref,
            @ForAll("trailing") String trailing) {
        assertNotNull(decoder.decode(encode(sent, ref) + " \t\r\n").command(), "blanks are no text");
        assertRefused(Reason.MALFORMED, encode(sent, ref) + trailing);
        assertRefused(Reason.MALFORMED, encode(sent, ref) + " " + trailing);
        assertNull(decoder.decode(encode(sent, ref) + trailing).ref());
    }

    @Example
    void bracketsInTextsAreNoNesting() {
        String text = "{\"command\":\"rename\",\"name\":\"[{\\\"{[\\\\\"}";
        assertEquals(new Rename("[{\"{[\\"), decoder.decode(text).command());
    }

    @Example
    void everythingElseAFrameMayCarryIsIgnored() {
        assertNotNull(decoder.decode("{\"command\":\"start\",\"colour\":\"red\",\"card\":null,\"ref\":null}")
                .command());
    }

    @Provide
    Arbitrary<Sent> commands() {
        Arbitrary<Map<String, String>> fields = Arbitraries.maps(
                Arbitraries.of(FIELDS), Arbitraries.strings().ofMaxLength(300)).ofMaxSize(FIELDS.size());
        return Combinators.combine(Arbitraries.of(CommandVocabulary.names()), fields)
                .as((name, values) -> new Sent(name, CommandVocabulary.command(name, values).orElseThrow()));
    }

    @Provide
    Arbitrary<String> fields() {
        return Arbitraries.of(FIELDS);
    }

    @Provide
    Arbitrary<String> trailing() {
        return Arbitraries.of("x", "}", "]", ",", "\"", "\"x\"", "1", "null", "{}", "{\"command\":\"start\"}", "//",
                "/**/", "\u0000", "\u00A0", "\uFEFF", "\f", "\\");
    }

    @Provide
    Arbitrary<String> noTexts() {
        return Arbitraries.of("1", "-0.5", "1e400", "1e2147483648", "true", "false", "{}", "[]", "[\"5\"]",
                "{\"a\":\"b\"}", "[[]]", "[null]");
    }

    @Provide
    Arbitrary<String> noObjects() {
        return Arbitraries.of("", " ", "null", "true", "1", "\"start\"", "[]", "[1]", "[{\"command\":\"start\"}]", "{",
                "}", "start", "\u0000", "\uFEFF", "{}", "{\"command\":null}", "{\"command\":\"start\"",
                "{command:start}", "{'command':'start'}", "\uD800", "[null]", "[\"command\",\"start\"]");
    }

    @Provide
    Arbitrary<String> badRefs() {
        return Arbitraries.of("\"7\"", "1.5", "2147483648", "-2147483649", "1e100", "1e999999999", "1e-999999999",
                "true", "[7]", "{}", "{\"ref\":7}");
    }

    @Provide
    Arbitrary<String> nearJson() {
        return Arbitraries.of("{", "}", "[", "]", ":", ",", "\"", "\\", "\\u", "\\ud800", "null", "true", "1", "-", "e",
                ".",
                        "0", "\"command\"", "\"vote\"", "\"start\"", "\"ref\"", "\"card\"", "{\"command\":\"start\"",
                        " ", "\n", "\u0000", "☕", "1e999999999")
                .list().ofMaxSize(14).map(parts -> String.join("", parts));
    }

    private void assertDecided(String text) {
        FrameDecoder.Decoded frame = decoder.decode(text);
        assertNotEquals(frame.command() == null, frame.refusal() == null);
    }

    private void assertRefused(Reason reason, String text) {
        FrameDecoder.Decoded frame = decoder.decode(text);
        assertNull(frame.command());
        assertEquals(reason, frame.refusal().reason());
        assertEquals(List.of(), frame.refusal().arguments());
    }

    private static String encode(Sent sent, int ref) {
        JsonObjectBuilder frame = Json.createObjectBuilder().add("command", sent.name());
        fieldsOf(sent.command()).forEach(frame::add);
        return frame.add("ref", ref).build().toString();
    }

    private static Map<String, String> fieldsOf(RoomCommand command) {
        Map<String, String> fields = new HashMap<>();
        for (RecordComponent component : command.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(command);
                if (command instanceof SetPolicy policy) {
                    fields.putAll(policy.words());
                } else if (value != null) {
                    fields.put(component.getName(), (String) value);
                }
            } catch (ReflectiveOperationException hidden) {
                throw new AssertionError(hidden);
            }
        }
        return fields;
    }
}
