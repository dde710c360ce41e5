package org.pointingparty.view.personal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Phase;
import org.pointingparty.view.round.CardsView;

/**
 * Personal region {@code hand}: the viewer's own cards.
 *
 * @param room the room's id
 * @param round the open round's number, 0 unless a card can be played in it
 * @param revealed whether that round is revealed
 * @param spectator whether the viewer only watches
 * @param cards the labels of the deck, in order
 * @param played the label of the card the viewer has played in this round, or null
 * @param nudged whether the viewer has been nudged and has not voted yet
 */
public record HandView(String room, int round, boolean revealed, boolean spectator, List<String> cards,
        @Nullable String played, boolean nudged) {

    /** The region from this viewpoint. */
    public static HandView of(Viewpoint from) {
        return new HandView(from.room().value(), from.open()
                ? from.round()
                : 0, from.open() && from.phase() == Phase.REVEALED,
                from.spectates(), from.cards(), from.played() == null ? null : from.played().label(), from.nudged());
    }

    /** Whether the viewer may play a card now. */
    public boolean open() {
        return round > 0 && !spectator;
    }

    /** The cards alone, without anything about the viewer. */
    public CardsView choice() {
        return new CardsView(cards, played);
    }
}
