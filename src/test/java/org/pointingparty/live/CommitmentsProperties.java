package org.pointingparty.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pointingparty.room.Room;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent.VoteCast;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.round.Commitment;
import org.pointingparty.room.round.RoundId;

/** A hash commits to one card of one voter in one round of one room, and tells nothing of it. */
class CommitmentsProperties {

    private static final List<Card> CARDS = Decks.DEFAULT.cards();

    /** All that a hash is made of. */
    record Vote(String room, int round, int participant, String card, String salt) {

        String hash() {
            return Commitments.hash(Commitment.text(
                    room, new RoundId(round), new ParticipantId(participant), card, salt));
        }
    }

    @Provide
    Arbitrary<Vote> votes() {
        Arbitrary<String> rooms = Arbitraries.strings().withChars("abAB01_-").ofMinLength(22).ofMaxLength(24);
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 30);
        Arbitrary<String> cards = Arbitraries.oneOf(Arbitraries.of(CARDS).map(Card::label),
                Arbitraries.strings().withChars("1'\\%n☕ ").ofMinLength(1).ofMaxLength(10));
        Arbitrary<String> salts = Arbitraries.strings().withChars("0123456789abcdef").ofLength(32);
        return Combinators.combine(rooms, numbers, numbers, cards, salts).as(Vote::new);
    }

    @Property
    void onlyTheTrueCardVoterRoundRoomAndSaltGiveTheHash(@ForAll("votes") Vote vote, @ForAll("votes") Vote other) {
        assertEquals(64, vote.hash().length());
        assertTrue(vote.hash().matches("[0-9a-f]+"));
        Stream.of(other,
                        new Vote(vote.room(), vote.round(), vote.participant(), other.card(), vote.salt()),
                        new Vote(vote.room(), vote.round(), other.participant(), vote.card(), vote.salt()),
                        new Vote(vote.room(), other.round(), vote.participant(), vote.card(), vote.salt()),
                        new Vote(other.room(), vote.round(), vote.participant(), vote.card(), vote.salt()),
                        new Vote(vote.room(), vote.round(), vote.participant(), vote.card(), other.salt()))
                .forEach(claim -> assertEquals(claim.equals(vote), claim.hash().equals(vote.hash())));
    }

    @Provide
    Arbitrary<Card> cards() {
        return Arbitraries.of(CARDS);
    }

    @Property(tries = 50)
    void aVoteIsCommittedToByItsOwnHashAndASaltOfItsOwn(@ForAll("cards") Card card) {
        Room room = Rooms.roomWith(2).voters().committed().started().room();
        Commitment once = committed(room, card);
        Commitment again = committed(room, card);
        assertEquals(once.hash(), Commitments.hash(
                Commitment.text(Rooms.ID.value(), new RoundId(1), Rooms.id(1), card.label(), once.salt())));
        assertTrue(once.salt().matches("[0-9a-f]{32}"), "128 bits");
        assertNotEquals(once.salt(), again.salt());
        assertNotEquals(once.hash(), again.hash());
        assertFalse(once.toString().contains(once.salt()));
    }

    private static Commitment committed(Room room, Card card) {
        List<RoomEvent> events = Commitments.in(room, List.of(new VoteCast(Rooms.id(1), room.open().id(), card)));
        return ((VoteCast) events.get(0)).commitment();
    }

    @Example
    void elsewhereNothingIsDone() {
        Room plain = Rooms.roomWith(2).voters().started().room();
        List<RoomEvent> events = List.of(new VoteCast(Rooms.id(1), new RoundId(1), CARDS.get(3)));
        assertSame(events, Commitments.in(plain, events));
    }

    @Example
    void theFormulaIsTheDocumentedOne() {
        String text = Commitment.text("0123456789abcdefghijkl", new RoundId(3), Rooms.id(2), "½", "00ff");
        assertEquals("pointing-party-vote-1\n0123456789abcdefghijkl\n3\n2\n½\n00ff\n", text);
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Commitments.hash("abc"));
    }
}
