package org.pointingparty.view.round;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cards of a hand, which look alike in every hand of a deck.
 *
 * @param labels the labels of the deck, in order
 * @param played the label of the card that is marked, or null
 */
public record CardsView(List<String> labels, @Nullable String played) {
}
