package org.pointingparty.view.round;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cards of a hand, the same in every hand with this deck and this card played.
 *
 * @param labels the labels of the deck, in order
 * @param played the label of the card marked as played, or null
 */
public record CardsView(List<String> labels, @Nullable String played) {
}
