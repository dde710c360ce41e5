package org.pointingparty.room.deck;

import static java.util.Comparator.comparing;

import java.util.List;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * The cards of a deck that can be ranked, each one step above the one before. In a deck with numbers these are the
 * cards that have one, by number; in a deck without numbers all cards that count, by position.
 *
 * @param cards the cards, lowest first
 * @param numbered whether they are ranked by number
 */
public record Steps(List<Card> cards, boolean numbered) {

    /** Copies the cards. */
    public Steps {
        cards = List.copyOf(cards);
    }

    /** The steps of this deck. */
    public static Steps of(Deck deck) {
        List<Card> counting = deck.cards().stream().filter(Card::counts).toList();
        List<Card> numbers = counting.stream()
                .filter(card -> card.number() != null)
                .sorted(comparing(Card::number))
                .toList();
        return numbers.isEmpty() ? new Steps(counting, false) : new Steps(numbers, true);
    }

    /** Whether this card is one of the steps. */
    public boolean holds(Card card) {
        return cards.contains(card);
    }

    /** The number of steps from one card up to the other, negative if down; both must be among the steps. */
    public int between(Card from, Card to) {
        return position(to) - position(from);
    }

    /** The position of this card among the steps, counted from 0; -1 if it is not one of them. */
    @InsideRoom
    public int position(Card card) {
        return cards.indexOf(card);
    }
}
