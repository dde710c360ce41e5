package org.pointingparty.room.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Numbers for names that are taken: the first that is free, found at once. */
class TakenNamesTest {

    private static final int GUESTS = 2_000;

    private int looked;

    private List<String> look(String name) {
        looked++;
        return Lookalikes.of(name);
    }

    @Example
    void twoThousandGuestsCalledTheSameAreNumberedInAFewStepsEach() {
        for (String name : List.of("a", "x".repeat(40), "а")) {
            looked = 0;
            TakenNames names = TakenNames.none(this::look);
            for (int guest = 1; guest <= GUESTS; guest++) {
                String distinct = names.distinct(name);
                assertEquals(guest == 1 || distinct.endsWith(" (" + guest + ")"), true, distinct);
                names = names.with(distinct);
            }
            assertTrue(looked <= 12 * GUESTS, name + ": " + looked + " looks at a name");
        }
    }

    @Example
    void theNumberOfWhoeverLeavesIsTheNextToBeTaken() {
        TakenNames names = IntStream.range(0, 300).boxed().reduce(TakenNames.NONE,
                (before, guest) -> before.with(before.distinct("Ana")), (a, b) -> b);
        List<Integer> numbers = new ArrayList<>(List.of(2, 9, 10, 99, 100, 200));
        Collections.shuffle(numbers, new Random(1));
        for (int number : numbers) {
            names = names.without("Ana (" + number + ")");
            assertEquals("Ana (" + number + ")", names.distinct("Ana"));
            names = names.with("Ana (" + number + ")");
        }
        assertEquals("Ana (301)", names.distinct("Ana"));
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.of("Ana", "ana", "Аna", "An\u200Ba", "Ana (2)", "Ana (l0)", "Ana (1O)", "Ana (3)", "ANA (2)",
                "Ana ((2))", "Ana ()", "Ana (02)", "Lisa", "Iisa", "lisa", "x".repeat(40), "x".repeat(39) + "х",
                "x".repeat(36) + " (2)", " (2)", "Ana (999999999)", "Ana (10000)", "Ⅲ", "lll").list().ofMaxSize(30);
    }

    @Property
    void itIsTheFirstThatNobodyHas(@ForAll("names") List<String> wanted) {
        TakenNames names = TakenNames.NONE;
        Set<String> looks = new HashSet<>();
        for (String name : wanted) {
            String expected = name;
            for (int number = 2; !Collections.disjoint(looks, Lookalikes.of(expected)); number++) {
                String suffix = " (" + number + ")";
                expected = name.substring(0, Math.min(name.length(), 40 - suffix.length())) + suffix;
            }
            assertEquals(expected, names.distinct(name));
            names = names.with(expected);
            looks.addAll(Lookalikes.of(expected));
        }
    }
}
