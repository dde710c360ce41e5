package org.pointingparty.view.round;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.people.Participants;
import org.pointingparty.room.round.Revealed;
import org.pointingparty.room.round.Tally;

/**
 * Region {@code tally}: the count of a revealed round.
 *
 * @param outcome the word for the outcome, or null while nothing is revealed
 * @param leaders the labels of the winning card or of the two tied cards
 * @param bars how often each card was played, lowest first
 * @param votes the number of votes
 * @param consensus whether all votes that count agree
 * @param median the median of the numbers played, or null
 * @param statistics further figures, or null while nothing is revealed
 */
public record TallyView(
        @Nullable String outcome,
        List<String> leaders,
        List<BarView> bars,
        int votes,
        boolean consensus,
        @Nullable BigDecimal median,
        @Nullable StatisticsView statistics) {

    /** The region while nothing is revealed. */
    public static final TallyView HIDDEN = new TallyView(null, List.of(), List.of(), 0, false, null, null);

    /**
     * How often one card was played.
     *
     * @param card the card's label
     * @param votes how often it was played, at least once
     * @param most how often the most played card was played
     * @param leading whether the card is the winner or one of the two tied cards
     */
    public record BarView(String card, int votes, int most, boolean leading) {
    }

    /** The region for this revealed round. */
    public static TallyView of(Revealed round, Participants participants) {
        Tally tally = round.tally();
        int most = tally.spread().stream().mapToInt(Tally.Count::votes).max().orElse(0);
        List<BarView> bars = tally.spread().stream()
                .map(count -> new BarView(count.card().label(), count.votes(), most,
                        tally.leaders().contains(count.card())))
                .toList();
        return new TallyView(tally.outcome().word(), tally.leaders().stream().map(Card::label).toList(), bars,
                tally.votes(), tally.consensus(), tally.median().orElse(null),
                StatisticsView.of(round.statistics(), participants));
    }

    /** The leaders as the page shows them, separated by spaces. */
    public String cards() {
        return String.join(" ", leaders);
    }
}
