package org.pointingparty.room.deck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.refusal.TextRule;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * A room's own deck as typed: cards separated by white space, commas or semicolons, each a label or
 * {@code label=number}. A label that is a number has that value; "?", "☕" and "∞" do not count.
 *
 * @param cards the cards as typed, lowest first
 */
public record DeckDraft(String cards) {

    /** The smallest number of cards in a deck. */
    public static final int SMALLEST = 3;

    /** The largest number of cards in a deck. */
    public static final int LARGEST = 30;

    private static final String NAME = "own";
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z},;]+");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}(\\.[0-9]{1,4})?");
    private static final Set<String> ABSTENTIONS = Set.of("?", "☕", "∞");

    /** Null counts as empty. */
    public DeckDraft(@Nullable String cards) {
        this.cards = cards == null ? "" : cards;
    }

    /** One card as typed; the number is null if none was given. */
    private record Typed(String label, @Nullable String number) {

        static Typed of(String text) {
            int equals = text.lastIndexOf('=');
            return equals < 0
                    ? new Typed(TextRule.LABEL.trim(text), null)
                    : new Typed(TextRule.LABEL.trim(text.substring(0, equals)), text.substring(equals + 1));
        }

        Optional<Rejection> objection() {
            return TextRule.LABEL.objection(label).or(() -> number == null || NUMBER.matcher(number).matches()
                    ? Optional.empty()
                    : Optional.of(Rejection.of(Reason.CARD_NUMBER_UNKNOWN, label)));
        }

        String folded() {
            return label.toLowerCase(Locale.ROOT);
        }

        Card card() {
            if (number != null) {
                return new Card(label, new BigDecimal(number), true);
            }
            if (ABSTENTIONS.contains(label)) {
                return Card.abstention(label);
            }
            return label.equals("½") || NUMBER.matcher(label).matches() ? Card.number(label) : Card.word(label);
        }
    }

    /** Whether nothing was typed. */
    public boolean isBlank() {
        return typed().isEmpty();
    }

    /** Why this draft is refused as a deck, if it is. */
    public Optional<Rejection> objection() {
        List<Typed> typed = typed();
        if (typed.size() < SMALLEST || typed.size() > LARGEST) {
            return Optional.of(Rejection.of(Reason.DECK_SIZE, SMALLEST, LARGEST));
        }
        return typed.stream().flatMap(card -> card.objection().stream()).findFirst().or(() -> repetition(typed));
    }

    private static Optional<Rejection> repetition(List<Typed> typed) {
        Set<String> seen = new HashSet<>();
        return typed.stream()
                .filter(card -> !seen.add(card.folded()))
                .findFirst()
                .map(card -> Rejection.of(Reason.CARD_TWICE, card.label()));
    }

    /** The deck. @throws IllegalStateException if there is an objection */
    @InsideRoom
    public Deck deck() {
        if (objection().isPresent()) {
            throw new IllegalStateException("not a deck: " + objection().get());
        }
        return new Deck(NAME, typed().stream().map(Typed::card).toList());
    }

    private List<Typed> typed() {
        List<Typed> typed = new ArrayList<>();
        Stream.of(SEPARATORS.split(cards)).filter(text -> !text.isEmpty()).map(Typed::of).forEach(typed::add);
        return typed;
    }
}
