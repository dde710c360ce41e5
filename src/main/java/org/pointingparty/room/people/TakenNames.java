package org.pointingparty.room.people;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.refusal.TextRule;

/**
 * The names that those in a room have, found by how they look. However many have the same, the first free number is
 * found without trying them one by one. Immutable.
 */
final class TakenNames {

    /** No name is taken. */
    static final TakenNames NONE = none(Lookalikes::of);

    private static final String BEFORE_NUMBER = " (";
    private static final String AFTER_NUMBER = ")";

    /** Of what has more digits, nobody keeps count: somebody may type any number, and each would take memory. */
    private static final int MOST_DIGITS = 4;
    private static final BitSet FREE = new BitSet();

    private final Function<String, List<String>> looks;
    private final Map<String, Integer> holders;
    private final Map<String, BitSet> numbers;

    private TakenNames(Function<String, List<String>> looks, Map<String, Integer> holders,
            Map<String, BitSet> numbers) {
        this.looks = looks;
        this.holders = holders;
        this.numbers = numbers;
    }

    /** @param looks gives how a name looks, in one or more ways, each different from all others */
    static TakenNames none(Function<String, List<String>> looks) {
        return new TakenNames(looks, Map.of(), Map.of());
    }

    /** A look that ends with a number, as it is taken for one: {@code l} looks like 1 and {@code O} like 0. */
    private record Numbered(String base, int number) {

        static @Nullable Numbered of(String look) {
            int before = look.lastIndexOf(BEFORE_NUMBER);
            int begin = before + BEFORE_NUMBER.length();
            int end = look.length() - AFTER_NUMBER.length();
            boolean fits = before >= 0 && look.endsWith(AFTER_NUMBER) && end > begin && end - begin <= MOST_DIGITS;
            int number = fits ? number(look.substring(begin, end)) : -1;
            return number < 0 ? null : new Numbered(look.substring(0, before), number);
        }

        private static int number(String digits) {
            int number = 0;
            for (char look : digits.toCharArray()) {
                int digit = look == 'l' ? 1 : look == 'O' || look == 'o' ? 0 : Character.digit(look, 10);
                if (digit < 0 || digit == 0 && number == 0) {
                    return -1;
                }
                number = 10 * number + digit;
            }
            return number;
        }
    }

    /** These names and one more. */
    TakenNames with(String name) {
        return changed(name, 1);
    }

    /** These names but for one that is taken. */
    TakenNames without(String name) {
        return changed(name, -1);
    }

    private TakenNames changed(String name, int by) {
        Map<String, Integer> held = new HashMap<>(holders);
        Map<String, BitSet> numbered = new HashMap<>(numbers);
        for (String look : looks.apply(name)) {
            int now = held.merge(look, by, Integer::sum);
            if (now == 0) {
                held.remove(look);
            }
            Numbered parts = Numbered.of(look);
            if (parts != null) {
                numbered.compute(parts.base(), (base, before) -> marked(before, parts.number(), now > 0));
            }
        }
        return new TakenNames(looks, held, numbered);
    }

    private static @Nullable BitSet marked(@Nullable BitSet before, int number, boolean taken) {
        BitSet marks = before == null ? new BitSet() : (BitSet) before.clone();
        marks.set(number, taken);
        return marks.isEmpty() ? null : marks;
    }

    /** The wanted name, followed by the first free number if somebody has one that looks like it. */
    String distinct(String wanted) {
        String name = wanted;
        for (int number = 2; isTaken(name); number++) {
            number = firstFree(wanted, number);
            name = base(wanted, number) + BEFORE_NUMBER + number + AFTER_NUMBER;
        }
        return name;
    }

    private boolean isTaken(String name) {
        return looks.apply(name).stream().anyMatch(holders::containsKey);
    }

    /** The first number from this one on that is free, or has more digits, for which a long name is cut shorter. */
    private int firstFree(String wanted, int from) {
        BitSet taken = new BitSet();
        looks.apply(base(wanted, from)).forEach(look -> taken.or(numbers.getOrDefault(look, FREE)));
        int more = 10;
        while (more <= from) {
            more *= 10;
        }
        return Math.min(taken.nextClearBit(from), more);
    }

    private static String base(String wanted, int number) {
        int more = BEFORE_NUMBER.length() + Integer.toString(number).length() + AFTER_NUMBER.length();
        return TextRule.NAME.cut(wanted, more);
    }
}
