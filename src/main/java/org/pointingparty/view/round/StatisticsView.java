package org.pointingparty.view.round;

import java.util.List;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.Participants;
import org.pointingparty.room.round.Statistics;

/**
 * Figures about a revealed round beyond its outcome; part of the tally.
 *
 * @param numbered whether the deck has numbers; if not, middle and range go by the positions of its cards
 * @param modes the labels of the most played cards
 * @param agreement the percentage of votes on one of these cards
 * @param middle the labels of the one or two cards in the middle
 * @param range the number of steps from the lowest vote up to the highest
 * @param ends the lowest card and the highest, if they differ
 */
public record StatisticsView(
        boolean numbered, List<String> modes, int agreement, List<String> middle, int range, List<EndView> ends) {

    private static final int NAMED = 3;

    /**
     * Those who played the lowest card, or the highest.
     *
     * @param card the card's label
     * @param names the names of the first few
     * @param more the number of the others
     */
    public record EndView(String card, List<String> names, int more) {
    }

    static StatisticsView of(Statistics statistics, Participants participants) {
        return new StatisticsView(statistics.numbered(), labels(statistics.modes()), statistics.agreement(),
                labels(statistics.middle()), statistics.range(),
                statistics.ends().stream().map(end -> end(end, participants)).toList());
    }

    private static EndView end(Statistics.End end, Participants participants) {
        List<String> names = end.voters().stream()
                .flatMap(voter -> participants.of(voter).stream())
                .map(Participant::name)
                .limit(NAMED)
                .toList();
        return new EndView(end.card().label(), names, end.voters().size() - names.size());
    }

    private static List<String> labels(List<Card> cards) {
        return cards.stream().map(Card::label).toList();
    }
}
