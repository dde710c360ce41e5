package org.pointingparty.view.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.pointingparty.room.Rooms.ID;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.command.AnswerProposal;
import org.pointingparty.room.command.Propose;
import org.pointingparty.room.command.Revote;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.view.RoomView;

class ImpasseViewTest {

    private static final List<String> DECK = Decks.DEFAULT.cards().stream().map(Card::label).toList();
    private static final Rooms SPLIT = Rooms.roomWith(4).voters().started().voted("3", "3", "5", "5");
    private static final Rooms AGAIN = SPLIT.did(1, new Revote()).voted("3", "3", "5", "5");

    private static ImpasseView impasse(Rooms rooms) {
        return new RoomView(rooms.room(), rooms.attendance()).impasse();
    }

    @Test
    void aTeamThatIsSplitOnceIsAtNoImpasse() {
        assertSame(ImpasseView.NONE, impasse(SPLIT));
    }

    @Test
    void theHigherOfTheTwoCardsIsSuggested() {
        assertEquals(new ImpasseView(ID.value(), 2, "5", null, List.of(), List.of(), 0, DECK, true), impasse(AGAIN));
    }

    @Test
    void whereNobodyPlayedACardThatCountsNothingIsSuggested() {
        Rooms unsure = Rooms.roomWith(2).voters().started().voted("?", "?").did(1, new Revote()).voted("?", "?");
        assertEquals("", impasse(unsure).suggestion());
        assertEquals(2, impasse(unsure).round());
    }

    @Test
    void whoSupportsAndWhoObjectsIsNamedInTheOrderOfJoining() {
        Rooms asked = AGAIN.did(3, new Propose("4", AGAIN.round()));
        Rooms answered = asked.did(4, new AnswerProposal("no", asked.round()))
                .did(1, new AnswerProposal("yes", asked.round())).did(2, new AnswerProposal("no", asked.round()));
        assertEquals(new ImpasseView(ID.value(), 2, "5", "4", List.of("Participant 1"),
                List.of("Participant 2", "Participant 4"), 1, DECK, true), impasse(answered));
    }
}
