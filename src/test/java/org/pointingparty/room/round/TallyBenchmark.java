package org.pointingparty.room.round;

import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.pointingparty.benchmark.ShortRun;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.deck.Deck;
import org.pointingparty.room.deck.Decks;

/** Counting a round in which 500 have voted, every card of the deck about equally often. */
public class TallyBenchmark extends ShortRun {

    private final Deck deck = Decks.DEFAULT;
    private final List<Card> votes =
            IntStream.range(0, 500).mapToObj(i -> deck.cards().get(i % deck.cards().size())).toList();

    @Benchmark
    public Tally tally() {
        return Tally.of(deck, votes);
    }
}
