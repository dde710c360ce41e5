package org.pointingparty.room.deck;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The allowed cards of a room, in order.
 *
 * @param name the name that commands use for it
 * @param cards lowest first, with distinct labels
 */
public record Deck(String name, List<Card> cards) {

    /** Copies the cards. */
    public Deck {
        Objects.requireNonNull(name, "name");
        cards = List.copyOf(cards);
    }

    /** The card with this label, if the deck has it; null matches none. */
    public Optional<Card> card(@Nullable String label) {
        return cards.stream().filter(card -> card.label().equals(label)).findFirst();
    }
}
