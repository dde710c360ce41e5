package org.pointingparty.journal.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object, by name. A missing field, or one of another type, throws an {@link
 * IllegalArgumentException}.
 *
 * @param values as JSON Binding gives them
 */
record EventFields(Map<?, ?> values) {

    /** Fields to be written: names and values in turn; null values are left out. */
    static Map<String, Object> of(@Nullable Object... pairs) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                fields.put((String) pairs[i], pairs[i + 1]);
            }
        }
        return fields;
    }

    static EventFields in(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new EventFields(map);
        }
        throw new IllegalArgumentException("an object is missing");
    }

    String text(String name) {
        return needed(name, String.class);
    }

    @Nullable String textOrNull(String name) {
        return values.get(name) == null ? null : text(name);
    }

    int number(String name) {
        return needed(name, BigDecimal.class).intValueExact();
    }

    /** Milliseconds since 1970, as events state their times. */
    @Nullable Instant timeOrNull(String name) {
        return values.get(name) == null
                ? null
                : Instant.ofEpochMilli(needed(name, BigDecimal.class).longValueExact());
    }

    boolean flag(String name) {
        return needed(name, Boolean.class);
    }

    /** Whether it is there and true: a flag that came with a later format than the rest of its event. */
    boolean flagOrNo(String name) {
        return values.get(name) != null && flag(name);
    }

    EventFields fields(String name) {
        return in(values.get(name));
    }

    @Nullable EventFields fieldsOrNull(String name) {
        return values.get(name) == null ? null : fields(name);
    }

    <T> List<T> list(String name, Function<EventFields, T> element) {
        List<?> elements = needed(name, List.class);
        return elements.stream().map(EventFields::in).map(element).toList();
    }

    private <T> T needed(String name, Class<T> type) {
        Object value = values.get(name);
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        throw new IllegalArgumentException("field " + name + " is missing");
    }
}
