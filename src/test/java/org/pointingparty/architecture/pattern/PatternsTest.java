package org.pointingparty.architecture.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Scanner;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointingparty.room.refusal.NormalForm;

/**
 * No text takes longer than in proportion to its length, since all patterns of the product are here and none of them
 * backtracks; and only one class brings text into a normal form.
 */
class PatternsTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter().importPath(Path.of("target", "classes"));

    /** What compiles a pattern where nobody sees it. */
    private static final Set<String> HIDDEN = Set.of("matches", "replaceAll", "replaceFirst", "split",
            "splitWithDelimiters");

    static List<Pattern> patterns() {
        return PRODUCT.stream().map(JavaClass::reflect).flatMap(PatternsTest::constants).toList();
    }

    /** The patterns in the static fields of a class, and those of the constants of an enum. */
    private static Stream<Pattern> constants(Class<?> type) {
        Stream<Pattern> own = fields(type, true).map(field -> value(field, null));
        Stream<Pattern> ofEach = !type.isEnum() ? Stream.empty() : Stream.of(type.getEnumConstants())
                .flatMap(constant -> fields(type, false).map(field -> value(field, constant)));
        return Stream.concat(own, ofEach);
    }

    private static Stream<Field> fields(Class<?> type, boolean ofClass) {
        return Stream.of(type.getDeclaredFields()).filter(field -> field.getType() == Pattern.class
                && Modifier.isStatic(field.getModifiers()) == ofClass);
    }

    private static Pattern value(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return (Pattern) field.get(owner);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Stream<JavaAccess<?>> accesses() {
        return PRODUCT.stream().flatMap(type -> type.getAccessesFromSelf().stream());
    }

    private static boolean isOf(Class<?> owner, JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(owner);
    }

    private static boolean compiles(JavaAccess<?> access) {
        return isOf(Pattern.class, access) && Set.of("compile", "matches").contains(access.getName());
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void noPatternReadsACharacterMoreThanTwentyTimes(Pattern pattern) {
        assertEquals(List.of(), Backtracking.of(pattern));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/+$", "^-+|-+$", ".*:\\d+", "(.+)-[0-9a-f]{16}(\\.\\w+)", "(a+)+!", "\\s*<(?:\\?xml|!--)"})
    void aPatternThatBacktracksIsFound(String pattern) {
        assertNotEquals(List.of(), Backtracking.of(Pattern.compile(pattern)));
    }

    @Test
    void everyPatternIsAConstantWhereItIsFound() {
        assertEquals(List.of(), accesses().filter(PatternsTest::compiles)
                .filter(access -> !access.getOrigin().getName().equals("<clinit>")
                        || access.getName().equals("matches"))
                .map(JavaAccess::getDescription).toList());
        assertEquals(accesses().filter(PatternsTest::compiles).count(), patterns().size());
        assertTrue(patterns().size() > 20, patterns().size() + " patterns");
    }

    @Test
    void noPatternIsCompiledUnseen() {
        assertEquals(List.of(), accesses()
                .filter(access -> isOf(String.class, access) && HIDDEN.contains(access.getName())
                        || isOf(Scanner.class, access))
                .map(JavaAccess::getDescription).toList());
    }

    @Test
    void whatIsHiddenWouldBeSeen() {
        JavaClass hiding = new ClassFileImporter().importClass(Hiding.class);
        assertEquals(Set.of("replaceFirst", "compile"), Stream.concat(
                        hiding.getAccessesFromSelf().stream()
                                .filter(access -> isOf(String.class, access) && HIDDEN.contains(access.getName())),
                        hiding.getAccessesFromSelf().stream().filter(PatternsTest::compiles))
                .map(JavaAccess::getName).collect(Collectors.toSet()));
    }

    /** As the form with which somebody joins once read a link, and another way that is no better. */
    private static final class Hiding {

        String path(String typed) {
            return typed.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
        }

        boolean isAnyOf(String typed, List<String> patterns) {
            return patterns.stream().map(Pattern::compile).anyMatch(pattern -> pattern.matcher(typed).find());
        }
    }

    @Test
    void onlyOneClassBringsTextIntoANormalForm() {
        List<String> normalizing = accesses().filter(access -> isOf(Normalizer.class, access))
                .map(access -> access.getOriginOwner().getName()).distinct().toList();
        assertEquals(List.of(NormalForm.class.getName()), normalizing);
    }
}
