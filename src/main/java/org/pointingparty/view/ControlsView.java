package org.pointingparty.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Region {@code controls}: what can be done with the round.
 *
 * @param room the room's id
 * @param phase the word for the room's phase
 * @param round the open round's number, or 0
 * @param quick whether the open round is a quick vote
 * @param complete whether there is a vote and every present voter has voted
 * @param outcome the word for the revealed round's outcome, or null
 * @param leaders the labels of the winning card or of the two tied cards
 * @param deck the labels of all cards, for settling on another one
 * @param more whether another open ticket is left
 * @param driving whether the viewer may drive, and so sees any of this
 */
public record ControlsView(
        String room,
        String phase,
        int round,
        boolean quick,
        boolean complete,
        @Nullable String outcome,
        List<String> leaders,
        List<String> deck,
        boolean more,
        boolean driving) {
}
