package org.pointingparty.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with the round, {@code controls}.
 *
 * @param room the room's id
 * @param phase the word for the phase of the room
 * @param round the open round's number, or 0
 * @param quick whether the open round is a quick vote
 * @param complete whether a reveal now would leave out nobody who is present
 * @param outcome the word for the outcome of the revealed round, or null
 * @param leaders the labels of the winning card or the two tied ones
 * @param deck all labels of the deck, for settling on another card
 * @param more whether another open ticket is left after this one
 * @param driving whether who looks may drive, and so is shown any of this
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
