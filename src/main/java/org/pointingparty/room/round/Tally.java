package org.pointingparty.room.round;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.deck.Deck;

/**
 * The count of a revealed round.
 *
 * <p>A card with more than half of the votes that count wins. Otherwise the two most voted cards tie; where votes are
 * equal the lower card goes first. Cards that do not count appear in the spread and change nothing else. (This is the
 * rule of the workshop application this product grew out of, whose code returned the two lowest cards instead.)
 *
 * @param spread how often each played card was played, in the order of the deck
 * @param outcome winner, tie or none
 * @param leaders the winner, or the two tied cards in the order of the deck, or nothing
 */
public record Tally(List<Count> spread, Outcome outcome, List<Card> leaders) {

    /**
     * How often one card was played.
     *
     * @param card the card
     * @param votes 1 or more
     */
    public record Count(Card card, int votes) {
    }

    /** Copies the lists. */
    public Tally {
        spread = List.copyOf(spread);
        leaders = List.copyOf(leaders);
    }

    /** Counts the votes; cards that are not in the deck are ignored. */
    public static Tally of(Deck deck, Collection<Card> votes) {
        List<Count> spread = spread(deck, votes);
        List<Count> counting = spread.stream().filter(count -> count.card().counts()).toList();
        int total = counting.stream().mapToInt(Count::votes).sum();
        List<Count> leading = counting.stream().sorted(comparing(Count::votes).reversed()).toList();
        if (total == 0) {
            return new Tally(spread, Outcome.NONE, List.of());
        }
        Count first = leading.get(0);
        if (2 * first.votes() > total) {
            return new Tally(spread, Outcome.WINNER, List.of(first.card()));
        }
        List<Count> two = leading.subList(0, 2);
        return new Tally(spread, Outcome.TIE, counting.stream().filter(two::contains).map(Count::card).toList());
    }

    private static List<Count> spread(Deck deck, Collection<Card> votes) {
        Map<Card, Integer> counts = new LinkedHashMap<>();
        deck.cards().forEach(card -> counts.put(card, 0));
        votes.forEach(card -> counts.computeIfPresent(card, (same, count) -> count + 1));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The number of votes, including those that do not count. */
    public int votes() {
        return spread.stream().mapToInt(Count::votes).sum();
    }

    /** Whether there are votes that count, all of them for the same card. */
    public boolean consensus() {
        return spread.stream().filter(count -> count.card().counts()).count() == 1;
    }

    /**
     * The median of the numbers played, halfway between the middle two if their count is even; empty without numbers.
     */
    public Optional<BigDecimal> median() {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Count count : spread) {
            if (count.card().number() != null) {
                numbers.addAll(Collections.nCopies(count.votes(), count.card().number()));
            }
        }
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        numbers.sort(null);
        BigDecimal low = numbers.get((numbers.size() - 1) / 2);
        BigDecimal high = numbers.get(numbers.size() / 2);
        return Optional.of(Card.plain(low.add(high).divide(BigDecimal.valueOf(2))));
    }
}
