package org.pointingparty.room.round;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.deck.Deck;
import org.pointingparty.room.deck.Steps;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * Figures about a revealed round beyond its outcome. Modes and agreement are taken over the votes that count; the
 * middle, the range and its ends over the votes among the deck's {@link Steps}, so over numbers if the deck has any.
 *
 * @param numbered whether the cards are ranked by number; if not, by position
 * @param modes the most played cards, lowest first; empty if no vote counts
 * @param agreement the percentage of votes on one mode; 100 only for all votes, 0 if no vote counts
 * @param middle the card in the middle, or the two around it if they differ; empty if no vote is among the steps
 * @param range the number of steps from the lowest vote up to the highest; 0 if no vote is among the steps
 * @param ends the lowest card and the highest, with those who played them; empty if the range is 0
 */
public record Statistics(
        boolean numbered, List<Card> modes, int agreement, List<Card> middle, int range, List<End> ends) {

    private static final int ALL = 100;

    /**
     * One end of the range.
     *
     * @param card the card
     * @param voters those who played it, at least one
     */
    public record End(Card card, List<ParticipantId> voters) {

        /** Copies the voters. */
        public End {
            voters = List.copyOf(voters);
        }
    }

    /** Copies the lists. */
    public Statistics {
        modes = List.copyOf(modes);
        middle = List.copyOf(middle);
        ends = List.copyOf(ends);
    }

    /** The statistics of these votes; cards of another deck are ignored. */
    public static Statistics of(Deck deck, Map<ParticipantId, Card> votes) {
        return of(Tally.of(deck, votes.values()), deck, votes);
    }

    /** The statistics of these votes, whose tally is already known. */
    @InsideRoom
    public static Statistics of(Tally tally, Deck deck, Map<ParticipantId, Card> votes) {
        Steps steps = Steps.of(deck);
        List<Card> line = votes.values().stream().filter(steps::holds).sorted(comparing(steps::position)).toList();
        int most = counting(tally).mapToInt(Tally.Count::votes).max().orElse(0);
        List<Card> modes = counting(tally).filter(count -> count.votes() == most).map(Tally.Count::card).toList();
        int agreement = perCent(most, counting(tally).mapToInt(Tally.Count::votes).sum());
        return line.isEmpty()
                ? new Statistics(steps.numbered(), modes, agreement, List.of(), 0, List.of())
                : new Statistics(steps.numbered(), modes, agreement, middle(line), range(steps, line),
                        ends(line, votes));
    }

    private static Stream<Tally.Count> counting(Tally tally) {
        return tally.spread().stream().filter(count -> count.card().counts());
    }

    /** The percentage, rounded half up, but 100 only for all. */
    private static int perCent(int part, int whole) {
        if (whole == 0) {
            return 0;
        }
        int rounded = (2 * ALL * part + whole) / (2 * whole);
        return part < whole ? Math.min(rounded, ALL - 1) : ALL;
    }

    private static List<Card> middle(List<Card> line) {
        return Stream.of(line.get((line.size() - 1) / 2), line.get(line.size() / 2)).distinct().toList();
    }

    private static int range(Steps steps, List<Card> line) {
        return steps.between(line.get(0), line.get(line.size() - 1));
    }

    private static List<End> ends(List<Card> line, Map<ParticipantId, Card> votes) {
        Card lowest = line.get(0);
        Card highest = line.get(line.size() - 1);
        return lowest.equals(highest) ? List.of() : List.of(end(lowest, votes), end(highest, votes));
    }

    private static End end(Card card, Map<ParticipantId, Card> votes) {
        return new End(card, votes.entrySet().stream()
                .filter(vote -> vote.getValue().equals(card))
                .map(Map.Entry::getKey)
                .sorted()
                .toList());
    }
}
