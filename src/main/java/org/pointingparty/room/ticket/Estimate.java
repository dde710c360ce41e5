package org.pointingparty.room.ticket;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.deck.Deck;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * The rules for estimates: an estimate is any card of the deck, or a number from 0 to 9999 with at most two decimals
 * that is on none of the cards.
 */
public final class Estimate {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}(?:[.,][0-9]{1,2})?");

    private Estimate() {
    }

    /**
     * The numeric value of an estimate, for sums; empty if it has none.
     *
     * @param label the estimate as it was settled: a card's label, or a number
     */
    public static Optional<BigDecimal> worth(Deck deck, String label) {
        Optional<Card> card = deck.card(label);
        return card.isPresent() ? Optional.ofNullable(card.get().number()) : number(label);
    }

    /** The estimate for a typed text: the label of the card it matches, or else a number; empty if it is neither. */
    @InsideRoom
    public static Optional<String> label(Deck deck, String typed) {
        String text = typed.strip();
        return deck.card(text).map(Card::label).or(() -> number(text).map(number -> label(deck, number)));
    }

    private static String label(Deck deck, BigDecimal number) {
        return deck.cards().stream()
                .filter(card -> card.number() != null && card.number().compareTo(number) == 0)
                .map(Card::label)
                .findFirst()
                .orElseGet(() -> Card.plain(number).toString());
    }

    private static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }
}
