package org.pointingparty.room.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pointingparty.room.RoomArbitraries;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.deck.Deck;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.people.ParticipantId;

/** Statistics are what naive definitions of them say, whatever the deck and the votes. */
class StatisticsProperties {

    /** A deck, and the votes of participants 1, 2, ... */
    record Played(Deck deck, List<Card> votes) {

        Statistics statistics() {
            Map<ParticipantId, Card> byVoter = new HashMap<>();
            IntStream.range(0, votes.size()).forEach(i -> byVoter.put(new ParticipantId(i + 1), votes.get(i)));
            return Statistics.of(deck, byVoter);
        }

        boolean numbered() {
            return deck.cards().stream().anyMatch(card -> card.number() != null);
        }

        List<Card> counting() {
            return votes.stream().filter(Card::counts).toList();
        }

        /** The cards of the votes that statistics of order are made of, lowest first. */
        List<Card> ordered() {
            List<Card> ordered = new ArrayList<>(votes);
            ordered.removeIf(card -> !card.counts() || numbered() && card.number() == null);
            ordered.sort((a, b) -> deck.cards().indexOf(a) - deck.cards().indexOf(b));
            return ordered;
        }

        Set<ParticipantId> voters(Card card) {
            Set<ParticipantId> voters = new HashSet<>();
            for (int i = 0; i < votes.size(); i++) {
                if (votes.get(i).equals(card)) {
                    voters.add(new ParticipantId(i + 1));
                }
            }
            return voters;
        }
    }

    @Provide
    Arbitrary<Played> played() {
        return RoomArbitraries.decks()
                .flatMap(deck -> RoomArbitraries.votes(deck).map(votes -> new Played(deck, votes)));
    }

    @Property
    void noCardThatCountsIsPlayedMoreOftenThanAMode(@ForAll("played") Played played) {
        int most = played.counting().stream().mapToInt(card -> Collections.frequency(played.votes(), card)).max()
                .orElse(0);
        List<Card> modes = played.deck().cards().stream()
                .filter(card -> most > 0 && card.counts() && Collections.frequency(played.votes(), card) == most)
                .toList();
        assertEquals(modes, played.statistics().modes());
    }

    @Property
    void agreementIsTheShareOfAModeToTheNearestPerCent(@ForAll("played") Played played) {
        int agreement = played.statistics().agreement();
        if (played.counting().isEmpty()) {
            assertEquals(0, agreement);
        } else {
            Card mode = played.statistics().modes().get(0);
            double share = 100.0 * Collections.frequency(played.votes(), mode) / played.counting().size();
            assertTrue(Math.abs(agreement - share) <= 0.5 || agreement == 99
                    && share < 100, agreement + " for " + share);
            assertEquals(new HashSet<>(played.counting()).size() == 1, agreement == 100);
        }
    }

    @Property
    void asManyVotesAreBelowTheMiddleAsAbove(@ForAll("played") Played played) {
        List<Card> ordered = played.ordered();
        int half = ordered.size() / 2;
        Set<Card> middle = new TreeSet<>((a, b) -> played.deck().cards().indexOf(a) - played.deck().cards().indexOf(b));
        if (!ordered.isEmpty()) {
            middle.add(ordered.get(half));
            middle.add(ordered.get(ordered.size() - 1 - half));
        }
        assertEquals(List.copyOf(middle), played.statistics().middle());
    }

    @Property
    void theMedianOfNumbersLiesHalfwayBetweenTheMiddleCards(@ForAll("played") Played played) {
        Tally.of(played.deck(), played.votes()).median().ifPresent(median -> {
            List<Card> middle = played.statistics().middle();
            BigDecimal sum = middle.get(0).number().add(middle.get(middle.size() - 1).number());
            assertEquals(0, sum.compareTo(median.add(median)));
        });
    }

    @Property
    void theRangeIsHowManyStepsOfTheDeckLieBetweenLowestAndHighest(@ForAll("played") Played played) {
        List<Card> ordered = played.ordered();
        int steps = 0;
        if (!ordered.isEmpty()) {
            int from = played.deck().cards().indexOf(ordered.get(0));
            int to = played.deck().cards().indexOf(ordered.get(ordered.size() - 1));
            for (Card card : played.deck().cards().subList(from, to)) {
                steps += card.counts() && (!played.numbered() || card.number() != null) ? 1 : 0;
            }
        }
        assertEquals(steps, played.statistics().range());
        assertEquals(played.numbered(), played.statistics().numbered());
    }

    @Property
    void theEndsNameEverybodyWhoPlayedTheLowestAndTheHighestCardIfTheyDiffer(@ForAll("played") Played played) {
        List<Card> ordered = played.ordered();
        List<Statistics.End> ends = played.statistics().ends();
        if (new HashSet<>(ordered).size() < 2) {
            assertEquals(List.of(), ends);
        } else {
            assertEquals(List.of(ordered.get(0), ordered.get(ordered.size() - 1)),
                    ends.stream().map(Statistics.End::card).toList());
            ends.forEach(end -> assertEquals(played.voters(end.card()), Set.copyOf(end.voters())));
        }
    }

    @Property
    void anAbstentionMoreChangesNothing(@ForAll("played") Played played) {
        played.deck().cards().stream().filter(card -> !card.counts()).forEach(abstention -> {
            List<Card> more = new ArrayList<>(played.votes());
            more.add(abstention);
            assertEquals(played.statistics(), new Played(played.deck(), more).statistics());
        });
    }

    @Example
    void inNumbersACardWithoutANumberHasNoStep() {
        Deck mixed = new Deck("mixed",
                List.of(Card.number("8"), Card.word("huge"), Card.number("2"), Card.abstention("?")));
        Statistics statistics = new Played(mixed, List.of(Card.number("2"), Card.word("huge"), Card.number("8")))
                .statistics();
        assertEquals(List.of(Card.number("2"), Card.number("8")), statistics.middle());
        assertEquals(1, statistics.range());
    }

    @Example
    void almostEverybodyIsNotAHundredPerCent() {
        List<Card> votes = new ArrayList<>(Collections.nCopies(499, Card.number("5")));
        votes.add(Card.number("8"));
        assertEquals(99, new Played(Decks.DEFAULT, votes).statistics().agreement());
    }
}
