package org.pointingparty.view.round;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.people.Participants;
import org.pointingparty.room.round.Revealed;
import org.pointingparty.room.round.Tally;

/**
 * What a revealed round came to, {@code tally}.
 *
 * @param outcome the word for it, or null while nothing is revealed
 * @param leaders the labels of the winning card or the two tied ones
 * @param bars how often each card was played, lowest first
 * @param votes how many cards were played
 * @param consensus whether all votes that count agree
 * @param median the middle of the numbers played, or null
 * @param statistics what the votes say beyond that, or null while nothing is revealed
 */
public record TallyView(
        @Nullable String outcome,
        List<String> leaders,
        List<BarView> bars,
        int votes,
        boolean consensus,
        @Nullable BigDecimal median,
        @Nullable StatisticsView statistics) {

    public static final TallyView HIDDEN = new TallyView(null, List.of(), List.of(), 0, false, null, null);

    /**
     * How often one card was played.
     *
     * @param card its label
     * @param votes 1 or more
     * @param most how often the most played card was played
     * @param leading whether it is the winner or one of the tied two
     */
    public record BarView(String card, int votes, int most, boolean leading) {
    }

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

    /** The leaders as the page states them, separated by blanks. */
    public String cards() {
        return String.join(" ", leaders);
    }
}
