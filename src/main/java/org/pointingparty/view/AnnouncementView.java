package org.pointingparty.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Region {@code announcement}: what a screen reader says when the round moves on. It never mentions single votes.
 *
 * @param phase the word for the room's phase
 * @param round the open round's number, or 0; it makes a new round on the same ticket a new announcement
 * @param ticket the open ticket's title, or empty
 * @param outcome the word for the revealed round's outcome, or null
 * @param leaders the labels of the winning card or of the two tied cards
 */
public record AnnouncementView(String phase, int round, String ticket, @Nullable String outcome, List<String> leaders) {
}
