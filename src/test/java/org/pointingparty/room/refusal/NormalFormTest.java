package org.pointingparty.room.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Only what may fit is brought into a normal form: that of 320 KB of marks took 25 seconds. */
class NormalFormTest {

    private static final String MARKS = "\u0301\u0323";

    private final List<String> normalized = new ArrayList<>();
    private final NormalForm counted = new NormalForm(text -> {
        normalized.add(text);
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    });

    private static int longest(TextRule rule) {
        return (int) rule.objection("x".repeat(10_000)).orElseThrow().arguments().get(0);
    }

    @ParameterizedTest
    @EnumSource
    void noTextAboveItsLimitIsEverHandedToTheNormalizer(TextRule rule) {
        int longest = longest(rule);
        rule.trim("e\u0301".repeat(longest), counted);
        assertEquals(List.of("e\u0301".repeat(longest)), normalized, "a text that fits is");
        normalized.clear();
        for (String unit : List.of("x", "e\u0301", "😀", "e" + MARKS)) {
            String typed = unit.repeat(4 * longest + 1);
            assertEquals(typed, rule.trim(" " + typed + "\n", counted));
            assertEquals(Optional.of(Rejection.of(rule.objection("x".repeat(10_000)).orElseThrow().reason(), longest)),
                    rule.objection(rule.trim(typed, counted)));
        }
        assertEquals(List.of(), normalized);
    }

    @ParameterizedTest
    @EnumSource
    void aCrowdOfMarksIsNeitherHandedToItNorTaken(TextRule rule) {
        int longest = longest(rule);
        String crowd = "e" + MARKS.repeat(16);
        assertEquals(crowd, rule.trim(crowd, counted));
        assertEquals(List.of(), normalized);
        assertTrue(longest < crowd.length()
                || rule.objection(crowd).orElseThrow().reason().name().endsWith("_UNREADABLE"), "but refused");
        rule.trim("e" + MARKS.repeat(15), counted);
        assertEquals(1, normalized.size(), "thirty marks are no crowd");
    }

    @ParameterizedTest
    @EnumSource
    void whatFitsOnlyWhenComposedIsTaken(TextRule rule) {
        String typed = "\u03B1\u0313\u0300\u0345".repeat(longest(rule));
        assertEquals(rule == TextRule.LINK ? "\u1F82".repeat(500) : "\u1F82".repeat(longest(rule)), rule.trim(typed));
        assertEquals(Optional.empty(), rule.objection(rule.trim(typed)));
    }

    @Test
    void noCharacterHasMoreThanFourParts() {
        assertEquals(4, IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(point -> Character.isDefined(point) && Character.getType(point) != Character.SURROGATE)
                .mapToObj(Character::toString)
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFD))
                .mapToInt(text -> text.codePointCount(0, text.length())).max().orElseThrow());
    }

    @Test
    void aFileNameIsMadeOfNoLongerTextEither() {
        String title = "é".repeat(801);
        assertSame(title, NormalForm.DECOMPOSED.of(title, 200));
        assertEquals("e\u0301", NormalForm.DECOMPOSED.of("é", 200));
    }
}
