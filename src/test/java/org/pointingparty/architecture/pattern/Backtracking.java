package org.pointingparty.architecture.pattern;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tries a pattern on long texts of one character of its own alphabet, and in every way it can be used on shorter ones
 * of two, and counts how often it reads a character.
 */
final class Backtracking {

    /** How often a pattern may read each character of a text. */
    static final int READS = 20;

    private static final int LONG = 100_000;
    private static final int SHORT = 200;

    /** What classes such as {@code \s}, {@code \p{Pd}} or {@code .} stand for, one of each kind. */
    private static final String CLASSES = " \t\n\r\u00A0\u2028\u200B\u0301\uFE00\u2013aZé7_-;!\uE000";

    private static final List<Consumer<Matcher>> USES = List.of(Backtracking::findAll, Matcher::matches,
            Matcher::lookingAt);

    private Backtracking() {
    }

    /** The texts that the pattern reads too often, described; none of a pattern that is harmless. */
    static List<String> of(Pattern pattern) {
        List<String> alphabet = Stream.concat(pattern.pattern().codePoints().boxed(), CLASSES.codePoints().boxed())
                .distinct().map(Character::toString).toList();
        Stream<String> one = alphabet.stream().map(c -> c.repeat(LONG) + "\uE000")
                .filter(text -> readsTooOften(pattern, text, Backtracking::findAll));
        Stream<String> two = alphabet.stream().flatMap(c -> alphabet.stream().flatMap(d -> Stream.of(
                        (c + d).repeat(SHORT), c.repeat(SHORT) + d, d + c.repeat(SHORT), d + c.repeat(SHORT) + d)))
                .filter(text -> USES.stream().anyMatch(use -> readsTooOften(pattern, text, use)));
        return Stream.concat(one, two)
                .map(text -> "/" + pattern + "/ on " + text.length() + " characters that begin with "
                        + text.codePoints().limit(4).mapToObj(Integer::toHexString).toList())
                .limit(3).toList();
    }

    private static boolean readsTooOften(Pattern pattern, String text, Consumer<Matcher> use) {
        try {
            use.accept(pattern.matcher(new CountedText(text, (long) READS * text.length())));
            return false;
        } catch (CountedText.TooMuchRead tooMuch) {
            return true;
        }
    }

    private static void findAll(Matcher matcher) {
        while (matcher.find()) {
            // As replaceAll, split and results do.
        }
    }
}
