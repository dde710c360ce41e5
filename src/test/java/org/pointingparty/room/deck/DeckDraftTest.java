package org.pointingparty.room.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.Room;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.command.Create;
import org.pointingparty.room.command.Deciding;
import org.pointingparty.room.command.Decision;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

class DeckDraftTest {

    @Test
    void cardsAreSeparatedByWhateverPeopleType() {
        for (String typed : List.of("S M L", "S,M,L", "S; M; L", " S\n\nM\r\nL\t", "S\u00a0M , L")) {
            assertEquals(List.of("S", "M", "L"), labels(typed), typed);
        }
    }

    @Test
    void aCardIsWorthItsNumberOrTheOneBehindIt() {
        Deck deck = new DeckDraft("½ 1 2.5 S=3 XL=-0.25 big ? ☕ ∞").deck();
        assertEquals(List.of("0.5", "1", "2.5", "3", "-0.25", "none", "none", "none", "none"),
                deck.cards().stream().map(card -> Objects.toString(card.number(), "none")).toList());
        assertEquals(List.of("?", "☕", "∞"),
                deck.cards().stream().filter(card -> !card.counts()).map(Card::label).toList());
    }

    @Test
    void aDeckHasThreeToThirtyCards() {
        assertEquals(Optional.of(Reason.DECK_SIZE), objection("1 2"));
        assertEquals(Optional.empty(), objection("1 2 3"));
        assertEquals(Optional.empty(), objection(numbers(30)));
        assertEquals(Optional.of(Reason.DECK_SIZE), objection(numbers(31)));
        assertTrue(new DeckDraft(" ,; ").isBlank());
        assertTrue(new DeckDraft(null).isBlank());
    }

    @Test
    void noTwoCardsHaveTheSameLabelInWhateverCase() {
        assertEquals(Optional.of(Reason.CARD_TWICE), objection("1 2 3 2"));
        assertEquals(Optional.of(Reason.CARD_TWICE), objection("S M s"));
        assertEquals(Optional.of(Reason.CARD_TWICE), objection("S=1 M S=2"));
    }

    @Test
    void aLabelIsReadableAndOfAtMostTenCharacters() {
        assertEquals(Optional.empty(), objection("1 2 " + "😀".repeat(10)));
        assertEquals(Optional.of(Reason.CARD_TOO_LONG), objection("1 2 " + "x".repeat(11)));
        assertEquals(Optional.of(Reason.CARD_UNREADABLE), objection("1 2 a\u202eb"));
        assertEquals(Optional.of(Reason.CARD_EMPTY), objection("1 2 =3"));
    }

    @Test
    void aNumberBehindALabelIsANumber() {
        for (String typed : List.of("M=", "M=three", "M=1e9", "M=1/2", "M=12345678")) {
            assertEquals(Optional.of(Reason.CARD_NUMBER_UNKNOWN), objection("1 2 " + typed), typed);
        }
    }

    @Test
    void whatIsNoDeckIsNotMadeOne() {
        assertThrows(IllegalStateException.class, () -> new DeckDraft("1 2").deck());
    }

    @Test
    void aRoomIsOpenedWithItsOwnCards() {
        Room blank = Room.blank(Rooms.ID);
        Create create = new Create("Sprint", "fibonacci", List.of());
        Decision decision = Deciding.decide(blank, create.with(new DeckDraft("S M L")), null, Attendance.NOBODY);
        assertEquals(List.of("S", "M", "L"),
                RoomEvent.applyAll(blank, decision.events()).deck().cards().stream().map(Card::label).toList());
        Decision refused = Deciding.decide(blank, create.with(new DeckDraft("S M M")), null, Attendance.NOBODY);
        assertEquals(Optional.of(Reason.CARD_TWICE), refused.rejection().map(Rejection::reason));
        Decision builtIn = Deciding.decide(blank, create.with(new DeckDraft(" ")), null, Attendance.NOBODY);
        assertEquals("fibonacci", RoomEvent.applyAll(blank, builtIn.events()).deck().name());
    }

    private static List<String> labels(String typed) {
        return new DeckDraft(typed).deck().cards().stream().map(Card::label).toList();
    }

    private static Optional<Reason> objection(String typed) {
        return new DeckDraft(typed).objection().map(Rejection::reason);
    }

    private static String numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }
}
