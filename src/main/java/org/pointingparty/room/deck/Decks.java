package org.pointingparty.room.deck;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The decks that come with the product. */
public final class Decks {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_]+");
    private static final Pattern BLANK = Pattern.compile(" ");

    /** 0 ½ 1 2 3 5 8 13 20 40 100 ? ☕, the modified Fibonacci deck sold since the 2000s. */
    public static final Deck DEFAULT =
            numbers("default", "0 ½ 1 2 3 5 8 13 20 40 100");

    private static final List<Deck> BUILT_IN = List.of(
            DEFAULT,
            numbers("fibonacci", "0 1 2 3 5 8 13 21 34 55 89"),
            numbers("powers-of-two", "0 1 2 4 8 16 32 64"),
            deck("t-shirt-sizes", "XS S M L XL XXL", Card::word),
            numbers("0-1-3-5", "0 1 3 5"));

    private Decks() {
    }

    /** All built-in decks, the default first. */
    public static List<Deck> builtIn() {
        return BUILT_IN;
    }

    /** The deck with this name, in any case, with spaces, "_" or "-" between words; the default for null or blank. */
    public static Optional<Deck> named(@Nullable String name) {
        String words = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        String wanted = BETWEEN_WORDS.matcher(words).replaceAll("-");
        return wanted.isEmpty()
                ? Optional.of(DEFAULT)
                : BUILT_IN.stream().filter(deck -> deck.name().equals(wanted)).findFirst();
    }

    private static Deck numbers(String name, String labels) {
        return deck(name, labels, Card::number);
    }

    private static Deck deck(String name, String labels, Function<String, Card> kind) {
        Stream<Card> counting = BLANK.splitAsStream(labels).map(kind);
        return new Deck(name, Stream.concat(counting, Stream.of("?", "☕").map(Card::abstention)).toList());
    }
}
