package org.pointingparty.transport.frame;

import jakarta.json.JsonException;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.command.CommandVocabulary;
import org.pointingparty.room.command.RoomCommand;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/** Turns the text of a frame into a command. Total: any text gives a command or a rejection. Thread-safe. */
public final class FrameDecoder {

    private static final String COMMAND = "command";
    private static final String REF = "ref";

    private final Jsonb json = JsonbBuilder.create();

    /**
     * What a frame says.
     *
     * @param command what is asked, or null if it was refused
     * @param ref the number the sender gave it, or null
     * @param refusal why it is no command, or null
     */
    public record Decoded(@Nullable RoomCommand command, @Nullable Integer ref, @Nullable Rejection refusal) {

        private static Decoded refuse(Reason reason, @Nullable Integer ref) {
            return new Decoded(null, ref, Rejection.of(reason));
        }
    }

    /** The command in this text, or why there is none. */
    public Decoded decode(String text) {
        Map<?, ?> frame = parse(text);
        if (frame == null) {
            return Decoded.refuse(Reason.MALFORMED, null);
        }
        Integer ref = ref(frame.get(REF));
        Map<String, String> fields = fields(frame);
        boolean wrongRef = frame.get(REF) != null && ref == null;
        if (wrongRef || fields == null || !fields.containsKey(COMMAND)) {
            return Decoded.refuse(Reason.MALFORMED, ref);
        }
        Optional<RoomCommand> command = CommandVocabulary.command(fields.get(COMMAND), fields);
        return command.map(known -> new Decoded(known, ref, null))
                .orElseGet(() -> Decoded.refuse(Reason.UNKNOWN_COMMAND, ref));
    }

    private @Nullable Map<?, ?> parse(String text) {
        if (!isOneFlatValue(text)) {
            return null;
        }
        try {
            return json.fromJson(text, Map.class);
        } catch (JsonbException | JsonException e) {
            return null;
        }
    }

    /**
     * Whether nothing is nested in the frame, and nothing follows its end: a parser would follow any nesting until its
     * stack overflows, and would not see what follows.
     */
    private static boolean isOneFlatValue(String text) {
        int opened = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!quoted && character == '}') {
                return opened == 1 && isBlank(text, i + 1);
            }
            if (quoted && character == '\\') {
                i++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && (character == '{' || character == '[')) {
                opened++;
            }
        }
        return opened <= 1;
    }

    /** Whether there is nothing but what JSON takes for blanks from here on. */
    private static boolean isBlank(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (" \t\r\n".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** All fields but the ref, which must be texts or null; null if one is something else. */
    private static @Nullable Map<String, String> fields(Map<?, ?> frame) {
        Map<String, String> fields = new HashMap<>();
        for (Map.Entry<?, ?> field : frame.entrySet()) {
            if (field.getValue() instanceof String text) {
                fields.put((String) field.getKey(), text);
            } else if (field.getValue() != null && !REF.equals(field.getKey())) {
                return null;
            }
        }
        return fields;
    }

    private static @Nullable Integer ref(@Nullable Object value) {
        try {
            return value instanceof BigDecimal number ? number.intValueExact() : null;
        } catch (ArithmeticException e) {
            return null;
        }
    }
}
