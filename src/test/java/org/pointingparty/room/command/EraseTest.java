package org.pointingparty.room.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pointingparty.room.Rooms.id;
import static org.pointingparty.room.Rooms.roomWith;
import static org.pointingparty.room.Rooms.visitor;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.Phase;
import org.pointingparty.room.Room;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.round.Revealed;
import org.pointingparty.room.round.Statistics;
import org.pointingparty.room.round.Tally;

class EraseTest {

    /** Two rounds are over, one is voting. */
    private static Rooms played() {
        return roomWith(2).voters().joined("Walburga").facilitatedBy(1).started()
                .voted("5", "5", "8").did(1, new Revote()).voted("5", "5", "13").did(1, new Next(null)).voted(3, "40");
    }

    @Test
    void neitherNameNorVotesNorVisitorAreLeft() {
        Room before = played().room();
        assertTrue(before.toString().contains("Walburga"), "need somebody to be forgotten");
        Room after = played().did(1, new Erase("3")).room();
        assertFalse(after.toString().contains("Walburga"), after.toString());
        assertEquals(Optional.empty(), after.participants().of(visitor(3)));
        assertFalse(after.open().hasVoted(id(3)));
        assertTrue(after.past().stream().noneMatch(round -> round.hasVoted(id(3))));
        assertEquals(2, after.past().size());
    }

    @Test
    void whatTheRoundsCameToIsCountedAnew() {
        assertEquals(3, played().room().past().get(0).votes().size());
        Revealed round = played().did(1, new Erase("3")).room().past().get(0);
        Card five = round.deck().card("5").orElseThrow();
        assertEquals(Statistics.of(Tally.of(round.deck(), round.votes().values()), round.deck(), round.votes()),
                round.statistics());
        assertEquals(Map.of(id(1), five, id(2), five), round.votes());
    }

    @Test
    void anybodyMayBeForgottenAtTheirOwnWishAndComesBackAsSomebodyNew() {
        Rooms gone = played().did(3, new EraseMe());
        assertTrue(gone.room().participants().inRoom(id(3)).isEmpty());
        Rooms back = gone.did(1, new Join(visitor(3), "Walburga"));
        assertEquals("Walburga", back.name(4));
        assertEquals(Participant.ERASED, back.name(3));
    }

    @Test
    void whoHasLeftCanBeForgottenButNobodyTwiceAndNoFacilitatorWhoIsThere() {
        Rooms left = played().did(3, new Leave());
        assertEquals(Optional.empty(), left.refusal(1, new Erase("3")));
        assertEquals(Optional.of(Reason.NO_SUCH_PARTICIPANT),
                played().did(1, new Erase("3")).refusal(1, new Erase("3")));
        assertEquals(Optional.of(Reason.NO_SUCH_PARTICIPANT), played().refusal(1, new Erase("")));
        assertEquals(Optional.of(Reason.FACILITATOR_STAYS),
                played().did(1, new Appoint("3")).refusal(1, new Erase("3")));
        assertEquals(Optional.empty(), played().did(1, new Appoint("3")).refusal(3, new EraseMe()));
    }

    @Test
    void theRoundThatWaitedForThemGoesOn() {
        Rooms waiting = roomWith(3).voters().facilitatedBy(1).started().voted("5", "5");
        assertEquals(Phase.REVEALED, waiting.did(1, new Erase("3")).room().phase());
    }
}
