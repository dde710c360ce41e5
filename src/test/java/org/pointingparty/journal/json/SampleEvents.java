package org.pointingparty.journal.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pointingparty.room.event.RoomEvent;

/** Events that say all they can: no field is null, no collection empty. Made of the types: none is forgotten. */
final class SampleEvents {

    private SampleEvents() {
    }

    /** An event of this type. @throws IllegalArgumentException if it holds what no sample is known of */
    static RoomEvent of(Class<? extends RoomEvent> type) {
        return type.cast(sample(type));
    }

    private static Object sample(Type type) {
        if (type instanceof ParameterizedType collection) {
            return collection((Class<?>) collection.getRawType(), collection.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() ? made(plain) : plain.isEnum() ? plain.getEnumConstants()[0] : value(plain);
    }

    private static Object collection(Class<?> type, Type... parts) {
        return type == Map.class ? Map.of(sample(parts[0]), sample(parts[1]))
                : type == Set.class ? Set.of(sample(parts[0])) : List.of(sample(parts[0]));
    }

    private static Object value(Class<?> type) {
        Map<Class<?>, Object> values = Map.of(String.class, "x", int.class, 60, boolean.class, true,
                Boolean.class, true, BigDecimal.class, BigDecimal.ONE, Instant.class, Instant.ofEpochMilli(1));
        if (!values.containsKey(type)) {
            throw new IllegalArgumentException("no sample of " + type);
        }
        return values.get(type);
    }

    private static Object made(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(Arrays.stream(parts).map(part -> sample(part.getGenericType())).toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException(type + " cannot be made", impossible);
        }
    }
}
