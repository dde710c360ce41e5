package org.pointingparty.room.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pointingparty.room.RoomArbitraries;
import org.pointingparty.room.deck.Deck;
import org.pointingparty.room.deck.Decks;

/** A ticket is settled with a card of the deck or a number within bounds, and with nothing else. */
class EstimateProperties {

    @Provide
    Arbitrary<Deck> decks() {
        return RoomArbitraries.decks();
    }

    @Provide
    Arbitrary<String> texts() {
        return RoomArbitraries.texts();
    }

    @Provide
    Arbitrary<String> numbers() {
        return Combinators.combine(Arbitraries.integers().between(0, 9999), Arbitraries.of("", ".", ","),
                        Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(2))
                .as((whole, point, decimals) -> whole + (point.isEmpty() ? "" : point + decimals));
    }

    @Property
    void everyCardOfTheDeckIsAnEstimate(@ForAll("decks") Deck deck) {
        deck.cards().forEach(card -> assertEquals(Optional.of(card.label()), Estimate.label(deck, card.label())));
    }

    @Property
    void everyNumberWithinBoundsIsAnEstimateWorthThatNumber(@ForAll("decks") Deck deck,
            @ForAll("numbers") String typed) {
        String label = Estimate.label(deck, typed).orElseThrow();
        BigDecimal number = new BigDecimal(typed.replace(',', '.'));
        assertEquals(0, number.compareTo(Estimate.worth(deck, label).orElseThrow()));
    }

    @Property
    void whatIsNeitherIsNone(@ForAll("decks") Deck deck, @ForAll("texts") String typed) {
        Estimate.label(deck, typed).ifPresent(label -> assertTrue(
                deck.card(label).isPresent()
                || new BigDecimal(label).compareTo(new BigDecimal("9999.99")) <= 0, typed));
        assertTrue(Estimate.label(deck, typed).map(label -> label.length() <= 10).orElse(true), typed);
    }

    @Property
    void settlingTwiceWithTheSameChangesNothing(@ForAll("decks") Deck deck, @ForAll("numbers") String typed) {
        String label = Estimate.label(deck, typed).orElseThrow();
        assertEquals(Optional.of(label), Estimate.label(deck, label));
    }

    @Example
    void numbersAreReadAsPeopleWriteThem() {
        assertEquals(List.of("6", "6.5", "6.5", "½", "½", "100", "9999"),
                List.of("6", "6,5", "6.50", "0.5", " 0,50 ", "0100", "9999").stream()
                        .map(typed -> Estimate.label(Decks.DEFAULT, typed).orElseThrow()).toList());
        for (String typed : List.of("-1", "10000", "1e3", "1.234", ".5", "5.", "1 000", "٣", "six", "NaN", "1;2", "")) {
            assertEquals(Optional.empty(), Estimate.label(Decks.DEFAULT, typed), typed);
        }
    }

    @Example
    void aCardWithoutANumberIsWorthNothing() {
        assertEquals(Optional.empty(), Estimate.worth(Decks.DEFAULT, "?"));
        assertEquals(Optional.of(new BigDecimal("0.5")), Estimate.worth(Decks.DEFAULT, "½"));
    }
}
