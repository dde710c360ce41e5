package org.pointingparty.room.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.pointingparty.room.RoomArbitraries;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.deck.Deck;

/**
 * What holds for every tally, whatever the deck and the votes.
 *
 * <ul>
 *   <li>It comes to a winner, or to exactly two different cards in the order of the deck, or, exactly when nobody
 *   played
 *       a card that counts, to nothing.
 *   <li>Its leaders are cards of the deck, cards that count, and cards that somebody played; so no leader is above the
 *       highest card played or below the lowest.
 *   <li>A card with more than half of the votes that count wins, and no other card ever does.
 *   <li>A single voter wins.
 *   <li>Of a tie, nobody outside the two has more votes than either, and nobody outside who has as many is lower:
 *       the two are what a naive count finds.
 *   <li>The order of the votes does not matter.
 *   <li>One abstention more changes nothing but the spread.
 *   <li>Cards of another deck change nothing at all.
 *   <li>The spread says of every played card how often it was played, in the order of the deck, and nothing else.
 *   <li>The median is the one a naive sort finds, and reads like a number on a card, without an exponent.
 *   <li>There is consensus exactly when all cards that count are the same, and at least one does.
 * </ul>
 */
class TallyProperties {

    /** A deck and what was played of it. */
    record Played(Deck deck, List<Card> votes) {

        Tally tally() {
            return Tally.of(deck, votes);
        }

        List<Card> counting() {
            return votes.stream().filter(Card::counts).toList();
        }

        int position(Card card) {
            return deck.cards().indexOf(card);
        }

        int count(Card card) {
            return Collections.frequency(votes, card);
        }
    }

    @Provide
    Arbitrary<Played> played() {
        return RoomArbitraries.decks()
                .flatMap(deck -> RoomArbitraries.votes(deck).map(votes -> new Played(deck, votes)));
    }

    @Property
    void itComesToAWinnerOrTwoAscendingCardsOrNothing(@ForAll("played") Played played) {
        List<Card> leaders = played.tally().leaders();
        switch (played.tally().outcome()) {
            case WINNER -> assertEquals(1, leaders.size());
            case TIE -> {
                assertEquals(2, leaders.size());
                assertTrue(played.position(leaders.get(0)) < played.position(leaders.get(1)));
            }
            case NONE -> assertEquals(List.of(), leaders);
        }
        assertEquals(played.counting().isEmpty(), played.tally().outcome() == Outcome.NONE);
        Statistics.collect(played.tally().outcome());
        Statistics.coverage(outcomes -> {
            outcomes.check(Outcome.WINNER).percentage(share -> share > 5);
            outcomes.check(Outcome.TIE).percentage(share -> share > 5);
            outcomes.check(Outcome.NONE).count(count -> count > 0);
        });
    }

    @Property
    void itsLeadersAreCountingCardsOfTheDeckThatWerePlayed(@ForAll("played") Played played) {
        for (Card leader : played.tally().leaders()) {
            assertTrue(played.deck().cards().contains(leader));
            assertTrue(played.counting().contains(leader));
        }
    }

    @Property
    void noLeaderIsAboveTheHighestOrBelowTheLowestCardPlayed(@ForAll("played") Played played) {
        List<Integer> positions = played.counting().stream().map(played::position).sorted().toList();
        for (Card leader : played.tally().leaders()) {
            assertTrue(played.position(leader) <= positions.get(positions.size() - 1));
            assertTrue(played.position(leader) >= positions.get(0));
        }
    }

    @Property
    void aStrictMajorityWinsAndNothingElseDoes(@ForAll("played") Played played) {
        Optional<Card> majority = played.counting().stream()
                .filter(card -> played.count(card) > played.counting().size() - played.count(card))
                .findFirst();
        assertEquals(majority.isPresent(), played.tally().outcome() == Outcome.WINNER);
        majority.ifPresent(card -> assertEquals(List.of(card), played.tally().leaders()));
    }

    @Property
    void aSingleVoterWins(@ForAll("played") Played played) {
        for (Card card : played.counting()) {
            Tally alone = Tally.of(played.deck(), List.of(card));
            assertEquals(Outcome.WINNER, alone.outcome());
            assertEquals(List.of(card), alone.leaders());
        }
    }

    @Property
    void theTwoLeadersOfATieAreTheTwoMostVoted(@ForAll("played") Played played) {
        if (played.tally().outcome() == Outcome.TIE) {
            List<Card> ranked = naiveRanking(played);
            List<Card> two = new ArrayList<>(ranked.subList(0, 2));
            two.sort((a, b) -> played.position(a) - played.position(b));
            assertEquals(two, played.tally().leaders());
        }
    }

    /** Picks the most voted card left, the lowest of several, until none is left. */
    private static List<Card> naiveRanking(Played played) {
        List<Card> ranked = new ArrayList<>();
        List<Card> left = new ArrayList<>(played.deck().cards());
        left.removeIf(card -> !card.counts() || played.count(card) == 0);
        while (!left.isEmpty()) {
            Card best = left.get(0);
            for (Card card : left) {
                best = played.count(card) > played.count(best) ? card : best;
            }
            ranked.add(best);
            left.remove(best);
        }
        return ranked;
    }

    @Property
    void theOrderOfVotesDoesNotMatter(@ForAll("played") Played played, @ForAll Random random) {
        List<Card> shuffled = new ArrayList<>(played.votes());
        Collections.shuffle(shuffled, random);
        assertEquals(played.tally(), Tally.of(played.deck(), shuffled));
    }

    @Property
    void oneAbstentionMoreChangesNothingButTheSpread(@ForAll("played") Played played) {
        for (Card card : played.deck().cards()) {
            if (!card.counts()) {
                List<Card> more = new ArrayList<>(played.votes());
                more.add(card);
                Tally tally = Tally.of(played.deck(), more);
                assertEquals(played.tally().outcome(), tally.outcome());
                assertEquals(played.tally().leaders(), tally.leaders());
                assertEquals(played.tally().median(), tally.median());
                assertEquals(played.tally().consensus(), tally.consensus());
                assertEquals(played.votes().size() + 1, tally.votes());
            }
        }
    }

    @Property
    void cardsOfAnotherDeckChangeNothing(@ForAll("played") Played played) {
        List<Card> more = new ArrayList<>(played.votes());
        more.add(0, Card.number("777"));
        more.add(Card.word("a card of another deck"));
        assertEquals(played.tally(), Tally.of(played.deck(), more));
    }

    @Property
    void theSpreadCountsEveryPlayedCardInTheOrderOfTheDeck(@ForAll("played") Played played) {
        List<Tally.Count> expected = played.deck().cards().stream()
                .filter(card -> played.count(card) > 0)
                .map(card -> new Tally.Count(card, played.count(card)))
                .toList();
        assertEquals(expected, played.tally().spread());
        assertEquals(played.votes().size(), played.tally().votes());
    }

    @Property
    void theMedianIsTheNaiveOne(@ForAll("played") Played played) {
        double[] numbers = played.votes().stream().filter(card -> card.number() != null)
                .mapToDouble(card -> card.number().doubleValue()).sorted().toArray();
        Optional<BigDecimal> median = played.tally().median();
        assertEquals(numbers.length == 0, median.isEmpty());
        if (numbers.length > 0) {
            int half = numbers.length / 2;
            double expected = numbers.length % 2 == 1 ? numbers[half] : (numbers[half - 1] + numbers[half]) / 2;
            assertEquals(expected, median.orElseThrow().doubleValue());
        }
    }

    @Property
    void theMedianReadsLikeANumberOnACard(@ForAll("played") Played played) {
        played.tally().median().map(BigDecimal::toString).ifPresent(text -> {
            assertFalse(text.contains("E"), text);
            assertFalse(text.contains(".") && text.endsWith("0"), text);
        });
    }

    @Property
    void thereIsConsensusWhenAllCountingCardsAreTheSame(@ForAll("played") Played played) {
        Map<Card, Integer> counts = new HashMap<>();
        played.counting().forEach(card -> counts.merge(card, 1, Integer::sum));
        assertEquals(counts.size() == 1, played.tally().consensus());
    }
}
