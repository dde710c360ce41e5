package org.pointingparty.journal;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.json.JsonException;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pointingparty.room.RoomEvent;

/** Events as JSON text: a list of objects, each with the name of its type. Thread-safe. */
final class EventJson {

    /** The format that is written; it is raised when an older release could not read it any more. */
    static final int FORMAT = 1;

    private static final String TYPE = "type";
    private static final Map<Class<?>, EventForm<?>> BY_CLASS =
            EventForm.ALL.stream().collect(toUnmodifiableMap(EventForm::type, Function.identity()));
    private static final Map<String, EventForm<?>> BY_NAME =
            EventForm.ALL.stream().collect(toUnmodifiableMap(EventForm::name, Function.identity()));

    private final Jsonb json = JsonbBuilder.create();

    String write(List<RoomEvent> events) {
        return json.toJson(events.stream().map(EventJson::object).toList());
    }

    /** The events of a text; empty if it is not what {@link #write} writes, or written by a later release. */
    Optional<List<RoomEvent>> read(int format, String text) {
        if (format != FORMAT || text == null) {
            return Optional.empty();
        }
        try {
            List<RoomEvent> events = new ArrayList<>();
            List<?> objects = json.fromJson(text, List.class);
            for (Object object : objects == null ? List.of() : objects) {
                events.add(event(EventFields.in(object)));
            }
            return events.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(events));
        } catch (JsonbException | JsonException | IllegalArgumentException | ArithmeticException unreadable) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> object(RoomEvent event) {
        EventForm<?> form = BY_CLASS.get(event.getClass());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(TYPE, form.name());
        object.putAll(fields(form, event));
        return object;
    }

    private static <E extends RoomEvent> Map<String, Object> fields(EventForm<E> form, RoomEvent event) {
        return form.write().apply(form.type().cast(event));
    }

    private static RoomEvent event(EventFields fields) {
        EventForm<?> form = BY_NAME.get(fields.text(TYPE));
        if (form == null) {
            throw new IllegalArgumentException("no such event");
        }
        return form.read().apply(fields);
    }
}
