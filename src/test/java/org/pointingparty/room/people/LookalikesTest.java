package org.pointingparty.room.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pointingparty.room.Rooms.emptyRoom;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.command.Leave;
import org.pointingparty.room.command.Rename;

/** Nobody is taken for somebody else by a name that only looks like it. */
class LookalikesTest {

    @ParameterizedTest
    @CsvSource({"Ana, Аnа", "Ana, Αnа", "Peter, Реtеr", "OSCAR, ОЅСАR", "KATE, ΚΑΤΕ", "Max, Мах", "Boris, Воris",
        "Иван, ИВАН", "КАТЯ, KАTЯ", "Иван, Ивaн", "Σίσυφος, Σίσυφοϲ", "Ana, Ａｎａ", "Ana, 𝐀𝐧𝐚", "Ana, Ⓐⓝⓐ",
        "Lea1, Leal", "LEO, LE0", "Iris, lris", "Ian, 1an", "Ian, |an", "Bernd, Bemd", "Jose, Јоѕе",
        "O'Neil, O’Neil", "Anna-Lena, Anna‐Lena", "Anna-Lena, Anna–Lena", "Fiona, ﬁona", "III, Ⅲ", "Zoë, Zоё",
        "Li, Lı̇", "Ana (2), Ana （２）", "Ana (2), Аna (2)", "Ana, АNA", "Hans, Һаns", "Ara, Ara\u034F"})
    void aNameThatLooksLikeAnotherIsNumbered(String first, String second) {
        String shown = emptyRoom().joined(first).joined(second).name(2);
        assertTrue(shown.matches(".* \\([23]\\)"), shown);
        String other = emptyRoom().joined(second).joined(first).name(2);
        assertTrue(other.matches(".* \\([23]\\)"), other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u200C", "\u200D", "\u2060", "\u00AD", "\u034F", "\u115F", "\u1160", "\u3164",
        "\uFFA0", "\u17B4", "\u180B", "\u180E", "\u180F", "\uFE0F", "\uFEFF", "\uDB40\uDC41", "\uDB40\uDD00", "\u2061",
        "\u2063", "\uFFF0"})
    void whatIsNotSeenTellsNoNamesApart(String unseen) {
        assertEquals("A" + unseen + "na (2)", emptyRoom().joined("Ana").joined("A" + unseen + "na").name(2));
        assertTrue(emptyRoom().joined("Ana").joined("Ana" + unseen).name(2).endsWith(" (2)"));
    }

    @ParameterizedTest
    @CsvSource({"Ana, Anna", "Lisa, Iisa", "Ian, Jan", "Zoe, Zoë", "Иван, Иванa", "Bo, Во1", "ian, lan", "Ana, Ann",
        "李, 小", "Åsa, Asa", "Jörg, Jorg", "Ōno, Ono", "Søren, Soren"})
    void aNameThatLooksDifferentIsNot(String first, String second) {
        assertEquals(second, emptyRoom().joined(first).joined(second).name(2));
    }

    @Test
    void whoIsRenamedToALookalikeIsNumberedToo() {
        assertEquals("Аna (2)", emptyRoom().joined("Ana").joined("Bo").did(2, new Rename("Аna")).name(2));
        assertEquals("Аna", emptyRoom().joined("Ana").did(1, new Rename("Аna")).name(1));
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.of("a", "а", "A", "А", "I", "l", "1", "i", "\u200B", " ", "\u00A0", "(2)", " (2)", "m", "rn",
                "\u0307", "é", "\u0301", "0", "O", "о").list().ofMinSize(1).ofMaxSize(4)
                .map(parts -> "x" + String.join("", parts)).list().ofMinSize(2).ofMaxSize(8);
    }

    @Property(tries = 300)
    void noTwoPeopleInARoomEverLookTheSame(@ForAll("names") List<String> names) {
        Rooms room = emptyRoom();
        for (String name : names) {
            room = room.joined(name);
        }
        room = room.did(1, new Leave()).joined(names.get(0)).did(2, new Rename(names.get(0)));
        List<String> shown = room.room().participants().inRoom().map(Participant::name).toList();
        for (int i = 1; i < shown.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertTrue(Collections.disjoint(Lookalikes.of(shown.get(i)), Lookalikes.of(shown.get(j))),
                        shown::toString);
            }
        }
    }
}
