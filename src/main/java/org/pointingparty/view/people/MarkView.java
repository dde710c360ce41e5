package org.pointingparty.view.people;

import org.jspecify.annotations.Nullable;

/**
 * Element {@code vote-N}, the mark of a participant's vote: whether there is one and, after the reveal, which card.
 *
 * @param participant the participant's number
 * @param voted whether a card has been played in the open round
 * @param card the card's label, or null while it is secret or there is none
 * @param revealed whether the round is revealed
 * @param commitment the hash of the commitment, public as soon as the vote is cast; null if there is none
 * @param changed whether the card was played after the reveal
 * @param leading whether the card is the winner or one of the two tied cards
 */
public record MarkView(int participant, boolean voted, @Nullable String card, boolean revealed,
        @Nullable String commitment, boolean changed, boolean leading) {
}
