package org.pointingparty.view.people;

import org.jspecify.annotations.Nullable;

/**
 * The mark of a participant's vote, {@code vote-N}: whether there is one and, once it is revealed, which.
 *
 * @param participant the participant's number
 * @param voted whether a card has been played in the open round
 * @param card the card's label, or null as long as it is a secret or there is none
 * @param revealed whether the round is revealed
 * @param commitment the hash that commits to the card, for everybody from the vote on; null where there is none
 * @param changed whether it was played when the cards lay open already
 * @param leading whether the card is the winner or one of the tied two
 */
public record MarkView(int participant, boolean voted, @Nullable String card, boolean revealed,
        @Nullable String commitment, boolean changed, boolean leading) {
}
