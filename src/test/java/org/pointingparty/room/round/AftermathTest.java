package org.pointingparty.room.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pointingparty.room.Rooms.id;
import static org.pointingparty.room.Rooms.roomWith;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.command.AnswerProposal;
import org.pointingparty.room.command.Next;
import org.pointingparty.room.command.Propose;
import org.pointingparty.room.command.Quick;
import org.pointingparty.room.command.Revote;
import org.pointingparty.room.command.SetDeck;
import org.pointingparty.room.command.SetPolicy;
import org.pointingparty.room.command.SetRole;
import org.pointingparty.room.command.Skip;
import org.pointingparty.room.command.Vote;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;

/** What a team does with cards that lie open: change them, or look for a number that all can support. */
class AftermathTest {

    private final Rooms voting = roomWith(3).voters().facilitatedBy(1).started();
    private final Rooms lenient = voting.did(1, new SetPolicy(Map.of("change", "after-reveal")));

    private static Revealed revealed(Rooms rooms) {
        return (Revealed) rooms.room().open();
    }

    @Test
    void aVoteStaysAsItIsWhereTheTeamHasNotAgreedOtherwise() {
        assertEquals(Optional.of(Reason.ROUND_REVEALED), voting.voted("5", "5", "8").refusal(3, new Vote("5", "1")));
    }

    @Test
    void aChangedVoteCountsAndIsMarked() {
        Rooms split = lenient.voted("3", "5", "8");
        assertEquals(Outcome.TIE, revealed(split).tally().outcome());
        Rooms agreed = split.voted(3, "5");
        assertEquals(Outcome.WINNER, revealed(agreed).tally().outcome());
        assertEquals(Set.of(id(3)), revealed(agreed).aftermath().changed());
        assertEquals(67, revealed(agreed).statistics().agreement());
    }

    @Test
    void theSameCardOnceMoreIsNoChange() {
        assertEquals(Set.of(), revealed(lenient.voted("3", "5", "8").voted(3, "8")).aftermath().changed());
    }

    @Test
    void aLateVoteIsMarkedToo() {
        Rooms late = lenient.voted(1, "5").revealed().voted(2, "8");
        assertEquals(Set.of(id(2)), revealed(late).aftermath().changed());
        assertEquals(2, revealed(late).tally().votes());
    }

    @Test
    void aSpectatorAndAnotherRoundAreRefusedAfterTheRevealToo() {
        Rooms open = lenient.did(3, new SetRole("spectator")).voted("5", "8");
        assertEquals(Optional.of(Reason.SPECTATOR), open.refusal(3, new Vote("5", "1")));
        assertEquals(Optional.of(Reason.ROUND_OVER), open.did(1, new Revote()).refusal(2, new Vote("5", "1")));
        assertEquals(Optional.of(Reason.CARD_NOT_IN_DECK), open.refusal(2, new Vote("6", "1")));
    }

    @Test
    void aTeamIsAtAnImpasseWhenItIsSplitForTheSecondTimeOnTheSameTicket() {
        Rooms once = voting.voted("3", "5", "8");
        assertFalse(once.room().isAtImpasse());
        Rooms twice = once.did(1, new Revote()).voted("3", "5", "8");
        assertTrue(twice.room().isAtImpasse());
        assertFalse(once.did(1, new Revote()).voted("5", "5", "8").room().isAtImpasse());
        assertFalse(once.did(1, new Next("3")).voted("3", "5", "8").room().isAtImpasse(), "that is another ticket");
    }

    @Test
    void quickVotesNeverComeToAnImpasse() {
        Rooms once = roomWith(3).voters().did(1, new Quick()).voted("3", "5", "8");
        Rooms unrelated = once.did(1, new Next("")).did(1, new Quick()).voted("3", "5", "8");
        Rooms again = once.did(1, new Revote()).voted("3", "5", "8");
        for (Rooms split : List.of(unrelated, again)) {
            assertEquals(Outcome.TIE, revealed(split).tally().outcome(),
                    "need a second split for this to mean anything");
            assertEquals(Outcome.TIE, split.room().past().get(0).tally().outcome());
            assertFalse(split.room().isAtImpasse());
            assertEquals(Optional.of(Reason.NO_IMPASSE), split.refusal(1, new Propose("5", split.round())));
        }
    }

    @Test
    void theHigherOfTheLeadingCardsIsProposedUnlessAnotherIs() {
        Rooms twice = voting.voted("3", "5", "8").did(1, new Revote()).voted("3", "5", "8");
        assertEquals("5", revealed(twice.did(1, new Propose("", "2"))).aftermath().proposal().estimate());
        assertEquals("7", revealed(twice.did(1, new Propose("7", "2"))).aftermath().proposal().estimate());
        assertEquals(Optional.of(Reason.ESTIMATE_UNUSABLE), twice.refusal(1, new Propose("many", "2")));
        assertEquals(Optional.of(Reason.NO_IMPASSE), voting.voted("3", "5", "8").refusal(1, new Propose("5", "1")));
        assertEquals(Optional.of(Reason.ROUND_OVER), twice.refusal(1, new Propose("5", "1")));
    }

    @Test
    void everyVoterSupportsOrObjectsAndMayThinkAgain() {
        Rooms twice = voting.voted("3", "5", "8").did(1, new Revote()).voted("3", "5", "8");
        assertEquals(Optional.of(Reason.NO_PROPOSAL), twice.refusal(2, new AnswerProposal("yes", "2")));
        Rooms asked = twice.did(1, new Propose("8", "2"));
        Rooms answered = asked.did(1, new AnswerProposal("no", "2")).did(2, new AnswerProposal("yes", "2"))
                .did(1, new AnswerProposal("yes", "2")).did(3, new AnswerProposal("no", "2"));
        assertEquals(Map.of(id(1), true, id(2), true, id(3), false),
                revealed(answered).aftermath().proposal().answers());
        assertEquals(Optional.of(Reason.SUPPORT_UNKNOWN), asked.refusal(2, new AnswerProposal("maybe", "2")));
        assertEquals(Optional.of(Reason.SPECTATOR),
                asked.did(3, new SetRole("spectator")).refusal(3, new AnswerProposal("yes", "2")));
        Rooms settled = answered.did(1, new Next("8"));
        assertEquals(Set.of(id(3)), objectors(settled.room().past().get(1)), "objections are kept with the round");
    }

    private static Set<ParticipantId> objectors(Revealed round) {
        return round.aftermath().proposal().answers().entrySet().stream().filter(answer -> !answer.getValue())
                .map(Map.Entry::getKey).collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void theDeckChangesBetweenRoundsAloneAndOldRoundsKeepTheirs() {
        Rooms played = voting.voted("5", "5", "8");
        assertEquals(Optional.of(Reason.DECK_IN_PLAY), played.refusal(1, new SetDeck("t-shirt-sizes", "")));
        Rooms done = played;
        for (int ticket = 0; done.room().open() != null; ticket++) {
            done = done.did(1, new Skip(Integer.toString(done.room().lastRound())));
        }
        Rooms changed = done.did(1, new SetDeck("t-shirt-sizes", ""));
        assertEquals("t-shirt-sizes", changed.room().deck().name());
        assertEquals("default", changed.room().past().get(0).deck().name());
        assertEquals(List.of("S", "M", "L"),
                done.did(1, new SetDeck("", "S=1 M=3 L=8")).room().deck().cards().stream().map(Card::label).toList());
        assertEquals(Optional.of(Reason.DECK_UNKNOWN), done.refusal(1, new SetDeck("tarot", "")));
        assertEquals(Optional.of(Reason.CARD_TWICE), done.refusal(1, new SetDeck("", "S S M")));
    }
}
