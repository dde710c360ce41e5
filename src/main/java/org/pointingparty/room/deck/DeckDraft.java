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
 * A deck of a room's own, as it was typed: cards separated by blanks, commas, semicolons or line breaks, each a label
 * or {@code label=number}. A label that is a number is worth that number; "?", "☕" and "∞" count for nothing.
 *
 * @param cards lowest first
 */
public record DeckDraft(String cards) {

    /** How few cards a deck has. */
    public static final int SMALLEST = 3;

    /** How many cards a deck has. */
    public static final int LARGEST = 30;

    private static final String NAME = "own";
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z},;]+");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}(\\.[0-9]{1,4})?");
    private static final Set<String> ABSTENTIONS = Set.of("?", "☕", "∞");

    /** Takes null for nothing. */
    public DeckDraft(@Nullable String cards) {
        this.cards = cards == null ? "" : cards;
    }

    /** One card as it was typed. */
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

    /** Why this cannot be a deck, if it cannot. */
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
            throw new IllegalStateException("no deck: " + objection().get());
        }
        return new Deck(NAME, typed().stream().map(Typed::card).toList());
    }

    private List<Typed> typed() {
        List<Typed> typed = new ArrayList<>();
        Stream.of(SEPARATORS.split(cards)).filter(text -> !text.isEmpty()).map(Typed::of).forEach(typed::add);
        return typed;
    }
}
