package org.pointingparty.room.deck;

import static java.util.Comparator.comparing;

import java.util.List;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * The cards of a deck that can be told apart as lower and higher, the lowest first; from each to the next it is one
 * step. These are the cards with a number or, in a deck without numbers, all that count, by their position.
 *
 * @param cards lowest first
 * @param numbered whether they have numbers
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

    /** Whether this card stands on a step. */
    public boolean holds(Card card) {
        return cards.contains(card);
    }

    /** How many steps it is from one card up to the other, below zero if down; both stand on a step. */
    public int between(Card from, Card to) {
        return position(to) - position(from);
    }

    @InsideRoom
    public int position(Card card) {
        return cards.indexOf(card);
    }
}
