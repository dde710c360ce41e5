package org.pointingparty.room.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "A", "0", "李小龍", "مريم", "דנה", "Владимир", "👩‍👩‍👧", "O'Brien <b>", "Zoë", "e\u0301",
            "null"})
    void aNameMayBeOfAnyScript(String name) {
        assertEquals(Optional.empty(), objection(TextRule.NAME, name));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {
        "", " ", "\t \n", "\u00A0", "\u3000", "\u200B", "\uFEFF", "\u2060", "\u00AD", "\u3164", "\u2800", "\u0000",
        "\u0007\u001B", "\u202E", "\u200D"})
    void aNameWithoutAVisibleCharacterIsEmpty(String name) {
        assertEquals(Optional.of(Reason.NAME_EMPTY), objection(TextRule.NAME, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "A\u0000na", "\u0000Ana", "Ana\u0000", "A\nna", "A\tna", "A\u001Bna", "A\u0085na", "A\u2028na", "A\u2029na",
        "\u202EanA", "A\u200Fna", "\u2066Ana\u2069", "A\u061Cna", "A\uD800na", "\uDC00Ana", "A\uFFFFna"})
    void aNameWithControlOrDirectionCharactersIsUnreadable(String name) {
        assertEquals(Optional.of(Reason.NAME_UNREADABLE), objection(TextRule.NAME, name));
    }

    @ParameterizedTest
    @CsvSource({"NAME, 40, NAME_TOO_LONG", "TITLE, 200, TITLE_TOO_LONG", "DESCRIPTION, 2000, DESCRIPTION_TOO_LONG"})
    void lengthsAreBoundedInCodePoints(TextRule rule, int longest, Reason tooLong) {
        for (String character : List.of("x", "😀", "ü")) {
            assertEquals(Optional.empty(), objection(rule, character.repeat(longest)));
            assertEquals(Optional.of(Rejection.of(tooLong, longest)), rule.objection(character.repeat(longest + 1)));
        }
    }

    @Test
    void blanksAtTheEndsDoNotCount() {
        assertEquals(Optional.empty(), objection(TextRule.NAME, " ".repeat(50) + "x".repeat(40) + "\u00A0\u200B\r\n"));
        assertEquals("Ana B", TextRule.NAME.trim("\uFEFF\u3000 Ana B\t\n"));
        assertEquals("", TextRule.NAME.trim(null));
    }

    @Test
    void aNameTypedInPartsIsTheNameTypedWhole() {
        assertEquals("Zo\u00EB", TextRule.NAME.trim("Zoe\u0308"));
    }

    @Test
    void onlyADescriptionMayBeEmptyOrHaveLines() {
        assertEquals(Optional.empty(), objection(TextRule.DESCRIPTION, ""));
        assertEquals(Optional.empty(), objection(TextRule.DESCRIPTION, "one\n\ttwo\r\nthree"));
        assertEquals(Optional.of(Reason.DESCRIPTION_UNREADABLE), objection(TextRule.DESCRIPTION, "one\u0000"));
        assertEquals(Optional.of(Reason.DESCRIPTION_UNREADABLE), objection(TextRule.DESCRIPTION, "one \u202E two"));
        assertEquals(Optional.of(Reason.TITLE_EMPTY), objection(TextRule.TITLE, " "));
        assertEquals(Optional.of(Reason.TITLE_UNREADABLE), objection(TextRule.TITLE, "one\ntwo"));
    }

    @ParameterizedTest
    @EnumSource
    void aCutTextLeavesRoomAndNeverHalfACharacter(TextRule rule) {
        String cut = rule.cut("😀".repeat(3_000), 4);
        assertEquals(0, cut.codePoints().filter(point -> point != 0x1F600).count());
        assertEquals(Optional.empty(), rule.objection(cut + " (2)"));
        assertEquals("short", rule.cut("short", 4));
    }

    private static Optional<Reason> objection(TextRule rule, String typed) {
        return rule.objection(rule.trim(typed)).map(Rejection::reason);
    }
}
