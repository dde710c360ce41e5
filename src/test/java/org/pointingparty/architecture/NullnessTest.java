package org.pointingparty.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** That a record says in one way only that something is missing: by null or by an Optional. */
class NullnessTest {

    private record Mixed(@Nullable String text, Optional<Integer> number) {
    }

    private record Wrapped(@Nullable String text) {

        Optional<String> perhaps() {
            return Optional.ofNullable(text);
        }
    }

    private record Plain(@Nullable String text, int number) {

        Optional<Integer> found() {
            return Optional.of(number);
        }
    }

    @Test
    void noRecordMixesOptionalAndNull() {
        List<Class<?>> records = new ClassFileImporter().importPath(Path.of("target", "classes")).stream()
                .filter(JavaClass::isRecord)
                .<Class<?>>map(JavaClass::reflect)
                .toList();
        assertTrue(records.stream().anyMatch(type -> nullable(type).findAny().isPresent()));
        assertEquals(List.of(), records.stream().filter(NullnessTest::mixes).toList());
    }

    @Test
    void theRuleNoticesARecordThatMixesThem() {
        assertEquals(List.of(Mixed.class, Wrapped.class),
                Stream.of(Mixed.class, Wrapped.class, Plain.class).filter(NullnessTest::mixes).toList());
    }

    /** Whether one component may be null and another is an Optional, or a method wraps the one that may be null. */
    private static boolean mixes(Class<?> type) {
        return nullable(type).anyMatch(component -> hasOptional(type) || isWrapped(component));
    }

    private static Stream<RecordComponent> nullable(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    private static boolean hasOptional(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getAnnotatedType)
                .map(AnnotatedType::getType)
                .anyMatch(component -> component.getTypeName().contains(Optional.class.getName()));
    }

    private static boolean isWrapped(RecordComponent component) {
        return Stream.of(component.getDeclaringRecord().getDeclaredMethods())
                .filter(method -> !method.isSynthetic() && method.getParameterCount() == 0)
                .map(Method::getGenericReturnType)
                .anyMatch(type -> type instanceof ParameterizedType optional
                        && optional.getRawType() == Optional.class
                        && optional.getActualTypeArguments()[0].equals(component.getGenericType()));
    }
}
