package org.pointingparty.room.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecksTest {

    static Stream<Deck> builtIn() {
        return Decks.builtIn().stream();
    }

    @Test
    void theDefaultDeckHasTheCardsOfTheContract() {
        assertEquals("0 ½ 1 2 3 5 8 13 20 40 100 ? ☕", labels(Decks.DEFAULT));
        assertSame(Decks.DEFAULT, Decks.builtIn().get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "fibonacci, 0 1 2 3 5 8 13 21 34 55 89 ? ☕",
        "powers-of-two, 0 1 2 4 8 16 32 64 ? ☕",
        "t-shirt-sizes, XS S M L XL XXL ? ☕",
        "0-1-3-5, 0 1 3 5 ? ☕"})
    void theOtherDecksAreThere(String name, String labels) {
        assertEquals(labels, labels(Decks.named(name).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"Fibonacci, fibonacci", "' Powers of Two ', powers-of-two", "T-SHIRT_SIZES, t-shirt-sizes",
            "0 1 3 5, 0-1-3-5"})
    void aDeckIsFoundInAnySpellingOfCaseAndBlanks(String spelled, String name) {
        assertEquals(Optional.of(name), Decks.named(spelled).map(Deck::name));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "default", "Default"})
    void withoutANameItIsTheDefaultDeck(String name) {
        assertEquals(Optional.of(Decks.DEFAULT), Decks.named(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tarot", "fibonacci2", "\u0000", "../fibonacci", "0"})
    void anUnknownNameIsNoDeck(String name) {
        assertEquals(Optional.empty(), Decks.named(name));
    }

    @Test
    void zeroIsANumberAndAVoteAndAHalfIsWorthOne() {
        assertEquals(Optional.of(BigDecimal.ZERO), Decks.DEFAULT.card("0").map(Card::number));
        assertEquals(Optional.of(new BigDecimal("0.5")), Decks.DEFAULT.card("½").map(Card::number));
        assertEquals(Optional.of(true), Decks.DEFAULT.card("0").map(Card::counts));
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void theQuestionMarkAndTheCoffeeCloseEveryDeckAndDoNotCount(Deck deck) {
        List<Card> abstentions = deck.cards().stream().filter(card -> !card.counts()).toList();
        assertEquals(List.of("?", "☕"), abstentions.stream().map(Card::label).toList());
        assertEquals(abstentions, deck.cards().subList(deck.cards().size() - 2, deck.cards().size()));
        abstentions.forEach(card -> assertNull(card.number()));
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void theNumbersOfADeckAscendAndItsLabelsAreDistinct(Deck deck) {
        List<BigDecimal> numbers = deck.cards().stream().map(Card::number).filter(Objects::nonNull).toList();
        assertEquals(numbers.stream().sorted().distinct().toList(), numbers);
        assertEquals(deck.cards().size(), deck.cards().stream().map(Card::label).distinct().count());
    }

    @Test
    void shirtSizesCountButHaveNoNumber() {
        Card medium = Decks.named("t-shirt-sizes").orElseThrow().card("M").orElseThrow();
        assertEquals(true, medium.counts());
        assertNull(medium.number());
    }

    @Test
    void aCardIsFoundByItsExactLabelOnly() {
        assertEquals(Optional.empty(), Decks.DEFAULT.card("05"));
        assertEquals(Optional.empty(), Decks.DEFAULT.card("5 "));
        assertEquals(Optional.empty(), Decks.DEFAULT.card(""));
        assertEquals(Optional.empty(), Decks.DEFAULT.card(null));
    }

    private static String labels(Deck deck) {
        return deck.cards().stream().map(Card::label).collect(Collectors.joining(" "));
    }
}
