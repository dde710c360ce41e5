package org.pointingparty.journal.json;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.json.JsonException;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pointingparty.live.KeptChange;
import org.pointingparty.room.event.RoomEvent;

/** Events as JSON text: a list of objects, each with the name of its type. Thread-safe. */
public final class EventJson {

    /**
     * The format that is written; this release reads it and all before it. Format 1 is all that 0.1.0 writes: types and
     * fields were added to it one by one, but earlier rows carry this number too, and 0.1.0 reads them all. Since then
     * each new type or field raises the number, since a release refuses types and ignores fields that it does not know.
     * Format 2 knows facilitators who act, people at the door, and new codes.
     */
    public static final int FORMAT = 2;

    private static final String TYPE = "type";
    private static final String AT = "at";
    private static final String EVENTS = "events";
    private static final Map<Class<?>, EventForm<?>> BY_CLASS =
            EventForm.ALL.stream().collect(toUnmodifiableMap(EventForm::type, Function.identity()));
    private static final Map<String, EventForm<?>> BY_NAME =
            EventForm.ALL.stream().collect(toUnmodifiableMap(EventForm::name, Function.identity()));

    private final Jsonb json = JsonbBuilder.create();
    private final int format;

    /** Writes the format of this release. */
    public EventJson() {
        this(FORMAT);
    }

    /** Reads and writes as a release with this format does. */
    public EventJson(int format) {
        this.format = format;
    }

    /** The format in which it writes, which is the latest that it reads. */
    public int format() {
        return format;
    }

    /** These events as text. */
    public String write(List<RoomEvent> events) {
        return json.toJson(events.stream().map(EventJson::object).toList());
    }

    /** These changes as text: each with its time and its events. */
    public String writeChanges(List<KeptChange> changes) {
        return json.toJson(changes.stream().map(change -> EventFields.of(AT, change.keptAt().toEpochMilli(),
                EVENTS, change.events().stream().map(EventJson::object).toList())).toList());
    }

    /**
     * The events of a text; empty if {@link #write} cannot have written it, or a later release has.
     *
     * @param written the format of the text
     */
    public Optional<List<RoomEvent>> read(int written, @Nullable String text) {
        return list(written, text, EventJson::event).filter(events -> !events.isEmpty());
    }

    /**
     * The changes of a text; empty if {@link #writeChanges} cannot have written it, or a later release has.
     *
     * @param written the format of the text
     */
    public Optional<List<KeptChange>> readChanges(int written, @Nullable String text) {
        return list(written, text, fields -> new KeptChange(
                Objects.requireNonNullElse(fields.timeOrNull(AT), Instant.EPOCH),
                fields.list(EVENTS, EventJson::event)));
    }

    private <T> Optional<List<T>> list(int written, @Nullable String text, Function<EventFields, T> element) {
        if (written < 1 || written > format || text == null) {
            return Optional.empty();
        }
        try {
            List<?> objects = json.fromJson(text, List.class);
            return Optional.of((objects == null ? List.of() : objects).stream()
                    .map(EventFields::in).map(element).toList());
        } catch (JsonbException | JsonException | IllegalArgumentException | ArithmeticException unreadable) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> object(RoomEvent event) {
        EventForm<?> form = Objects.requireNonNull(BY_CLASS.get(event.getClass()), () -> "no form of " + event);
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
