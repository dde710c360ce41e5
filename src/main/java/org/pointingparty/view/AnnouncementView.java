package org.pointingparty.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a screen reader says when the round moves, {@code announcement}. It never speaks of single votes.
 *
 * @param phase the word for the phase of the room
 * @param round the open round's number, or 0; a new round on the same ticket is announced anew
 * @param ticket the open ticket's title, or empty
 * @param outcome the word for the outcome of the revealed round, or null
 * @param leaders the labels of the winning card or the two tied ones
 */
public record AnnouncementView(String phase, int round, String ticket, @Nullable String outcome, List<String> leaders) {
}
