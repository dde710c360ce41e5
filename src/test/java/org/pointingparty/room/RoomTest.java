package org.pointingparty.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pointingparty.room.Rooms.emptyRoom;
import static org.pointingparty.room.Rooms.id;
import static org.pointingparty.room.Rooms.roomWith;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.command.Add;
import org.pointingparty.room.command.Choose;
import org.pointingparty.room.command.Create;
import org.pointingparty.room.command.Deciding;
import org.pointingparty.room.command.Decision;
import org.pointingparty.room.command.Join;
import org.pointingparty.room.command.Leave;
import org.pointingparty.room.command.Next;
import org.pointingparty.room.command.Rename;
import org.pointingparty.room.command.Retract;
import org.pointingparty.room.command.Reveal;
import org.pointingparty.room.command.Revote;
import org.pointingparty.room.command.RoomCommand;
import org.pointingparty.room.command.SetRole;
import org.pointingparty.room.command.Skip;
import org.pointingparty.room.command.Start;
import org.pointingparty.room.command.Vote;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.round.Outcome;
import org.pointingparty.room.round.Revealed;
import org.pointingparty.room.round.Tally;
import org.pointingparty.room.ticket.TicketDraft;

/** The rules of estimation, one by one. */
class RoomTest {

    @Test
    void theFirstTicketOpensWithTheParty() {
        Rooms room = roomWith(2).voters();
        assertEquals(Phase.WAITING, room.room().phase());
        assertEquals(Phase.VOTING, room.started().room().phase());
        assertEquals("Ticket 1", room.started().room().ticket().orElseThrow().title());
    }

    @Test
    void anybodyMayStartRevealAndMoveOnASpectatorToo() {
        Rooms room = roomWith(2).voters().and(1).spectators().did(3, new Start()).voted(1, "5");
        Rooms next = room.did(3, new Reveal(room.round())).did(3, new Next(null));
        assertEquals("Ticket 2", next.room().ticket().orElseThrow().title());
    }

    @Test
    void theVoteThatCompletesARoundRevealsIt() {
        Rooms room = roomWith(2).voters().started().voted(1, "5");
        assertEquals(Phase.VOTING, room.room().phase());
        assertEquals(Phase.REVEALED, room.voted(2, "8").room().phase());
    }

    @Test
    void theRevealBelongsToTheSameChangeAsTheVote() {
        Rooms room = roomWith(1).voters().started();
        assertEquals(room.room().version() + 1, room.voted(1, "5").room().version());
        assertEquals(2, room.decide(1, new Vote("5", "1")).events().size());
    }

    @Test
    void aSpectatorNeverHoldsARoundUp() {
        Rooms room = roomWith(2).voters().and(1).spectators().started().voted("5", "8");
        assertEquals(Phase.REVEALED, room.room().phase());
    }

    @Test
    void somebodyAbsentNeverHoldsARoundUp() {
        Rooms room = roomWith(3).voters().started().absent(3).voted("5", "8");
        assertEquals(Phase.REVEALED, room.room().phase());
    }

    @Test
    void whoAsksCountsAsPresent() {
        Rooms room = roomWith(2).voters().started().absent(1, 2).voted(1, "5");
        assertEquals(Phase.REVEALED, room.room().phase());
        Rooms other = roomWith(2).voters().started().absent(2).did(2, new Rename("Bo"));
        assertEquals(Phase.VOTING, other.room().phase());
    }

    @Test
    void theVoteOfSomebodyAbsentCounts() {
        Rooms room = roomWith(2).voters().started().voted(1, "5").absent(1).voted(2, "8");
        assertEquals(Outcome.TIE, tally(room).outcome());
    }

    @Test
    void theRoleChangeThatCompletesARoundRevealsIt() {
        Rooms room = roomWith(2).voters().started().voted(1, "5").did(2, new SetRole("spectator"));
        assertEquals(Phase.REVEALED, room.room().phase());
    }

    @Test
    void theLeavingThatCompletesARoundRevealsIt() {
        Rooms room = roomWith(2).voters().started().voted(1, "5").did(2, new Leave());
        assertEquals(Phase.REVEALED, room.room().phase());
    }

    @Test
    void aRoundWithoutAnyVoteIsNeverComplete() {
        Rooms room = roomWith(2).voters().started().did(1, new SetRole("spectator")).did(2, new Leave());
        assertEquals(Phase.VOTING, room.room().phase());
        assertFalse(room.room().isComplete(Set.of()));
    }

    @Test
    void absenceOnlyLiftsTheConfirmation() {
        Rooms room = roomWith(2).voters().started().voted(1, "5");
        assertFalse(room.room().isComplete(room.present()));
        assertTrue(room.room().isComplete(room.absent(2).present()));
        assertEquals(Phase.VOTING, room.absent(2).room().phase());
        assertEquals(Phase.REVEALED, room.absent(2).revealed().room().phase());
    }

    @Test
    void aRoundThatAbsenceCompletedIsRevealedByNothingButAsking() {
        Rooms room = roomWith(3).voters().and(1).spectators().started().voted("5", "8").absent(3);
        assertTrue(room.room().isComplete(room.present()));
        assertEquals(Phase.VOTING, room.did(4, new Leave()).room().phase());
        assertEquals(Phase.VOTING, room.did(1, new SetRole("voter")).room().phase());
        assertEquals(Phase.VOTING, room.voted(1, "8").room().phase());
        assertEquals(Phase.VOTING, room.voted(1, "5").room().phase());
        assertEquals(Phase.VOTING, room.back(3).room().phase());
        assertEquals(Phase.REVEALED, room.voted(3, "8").room().phase());
        assertEquals(Phase.REVEALED, room.revealed().room().phase());
    }

    @Test
    void nobodyIsRefusedEvenWhereNobodyIs() {
        assertEquals(Reason.NOT_IN_ROOM, reason(emptyRoom().room(), new Start()));
        assertEquals(Reason.NOT_IN_ROOM, reason(Room.blank(Rooms.ID), new Leave()));
    }

    @Test
    void aVoteMayBeChangedUntilTheReveal() {
        Rooms room = roomWith(2).voters().started().voted(1, "5").voted(1, "8").voted(2, "8");
        assertEquals("[8]", tally(room).leaders().toString());
        assertEquals(2, tally(room).votes());
        assertEquals(Optional.of(Reason.ROUND_REVEALED), room.refusal(1, new Vote("5", room.round())));
    }

    @Test
    void aVoteMayBeTakenBackUntilTheReveal() {
        Rooms room = roomWith(2).voters().started().voted(1, "5").did(1, new Retract("1"));
        assertEquals(Set.of(), room.room().open().votes().keySet());
        assertEquals(Optional.of(Reason.NO_VOTE), room.refusal(1, new Retract("1")));
        assertEquals(Optional.of(Reason.ROUND_REVEALED), room.voted("5", "5").refusal(1, new Retract("1")));
    }

    @Test
    void becomingASpectatorWithdrawsTheVote() {
        Rooms room = roomWith(3).voters().started().voted("5", "8").did(1, new SetRole("spectator"));
        assertEquals(Set.of(id(2)), room.room().open().votes().keySet());
        assertEquals(Phase.VOTING, room.room().phase());
    }

    @Test
    void aRevealedVoteOutlivesTheRoleChange() {
        Rooms room = roomWith(2).voters().started().voted("5", "8");
        assertEquals(tally(room), tally(room.did(1, new SetRole("spectator"))));
    }

    @Test
    void aVoteOutlivesLeavingAndTheSeatComingBack() {
        Rooms room = roomWith(3).voters().started().voted(1, "5").did(1, new Leave());
        assertTrue(room.room().open().hasVoted(id(1)));
        Rooms back = room.did(1, new Join(Rooms.visitor(1), "Ana"));
        assertEquals("Ana", back.name(1));
        assertEquals("5", back.room().open().vote(id(1)).orElseThrow().label());
        assertEquals(3, back.room().participants().all().size());
    }

    @Test
    void aLateJoinerVotesToo() {
        Rooms room = roomWith(1).voters().and(1).voters().started().voted(1, "5").joined("Late");
        assertEquals(Phase.VOTING, room.voted(2, "5").room().phase());
        assertEquals(Phase.REVEALED, room.voted(2, "5").voted(3, "8").room().phase());
    }

    @Test
    void theWinnerSettlesTheTicketAndTheNextOneOpens() {
        Rooms room = roomWith(3).voters().started().voted("5", "5", "13").did(2, new Next(null));
        assertEquals("5", room.room().backlog().tickets().get(0).estimate());
        assertEquals("Ticket 2", room.room().ticket().orElseThrow().title());
        assertEquals(Phase.VOTING, room.room().phase());
        assertEquals("2", room.round());
    }

    @Test
    void ofATieTheTwoMostVotedLeadAndNotTheTwoLowest() {
        Rooms room = roomWith(5).voters().started().voted("1", "8", "8", "13", "13");
        assertEquals("[8, 13]", tally(room).leaders().toString());
        Rooms equal = roomWith(3).voters().started().voted("13", "1", "5");
        assertEquals("[1, 5]", tally(equal).leaders().toString());
    }

    @Test
    void halfOfTheVotesIsNoMajority() {
        assertEquals(Outcome.TIE, tally(roomWith(4).voters().started().voted("5", "5", "8", "13")).outcome());
        assertEquals(Outcome.WINNER, tally(roomWith(4).voters().started().voted("5", "5", "5", "13")).outcome());
    }

    @Test
    void questionMarkAndCoffeeAreAnswersButDoNotCount() {
        Rooms room = roomWith(4).voters().started().voted("?", "5", "☕", "?");
        assertEquals(Outcome.WINNER, tally(room).outcome());
        assertEquals("[5]", tally(room).leaders().toString());
        assertEquals(4, tally(room).votes());
    }

    @Test
    void aTieIsSettledByAnyCardOfTheDeckOrANumberAndByNothingElse() {
        Rooms tie = roomWith(2).voters().started().voted("5", "8");
        assertEquals(Optional.of(Reason.TIE), tie.refusal(1, new Next(null)));
        assertEquals(Optional.of(Reason.TIE), tie.refusal(1, new Next("")));
        assertEquals(Optional.of(Reason.ESTIMATE_UNUSABLE), tie.refusal(1, new Next("six")));
        for (String estimate : List.of("5", "8", "100", "6", "6.5")) {
            assertEquals(estimate,
                    tie.did(1, new Next(estimate)).room().backlog().tickets().get(0).estimate());
        }
    }

    @Test
    void whereNobodyPlayedACardThatCountsThereIsNothingToSettleWith() {
        Rooms none = roomWith(2).voters().started().voted("?", "☕");
        assertEquals(Outcome.NONE, tally(none).outcome());
        assertEquals(Optional.of(Reason.NO_OUTCOME), none.refusal(1, new Next(null)));
        assertEquals(Phase.VOTING, none.did(1, new Revote()).room().phase());
        Rooms empty = roomWith(2).voters().started().revealed();
        assertEquals(Optional.of(Reason.NO_OUTCOME), empty.refusal(1, new Next(null)));
    }

    @Test
    void votingAgainOpensANewRoundOnTheSameTicketWithoutVotes() {
        Rooms room = roomWith(2).voters().started().voted("5", "8").did(2, new Revote());
        assertEquals("Ticket 1", room.room().ticket().orElseThrow().title());
        assertEquals("2", room.round());
        assertTrue(room.room().open().votes().isEmpty());
    }

    @Test
    void aLateVoteIsRefusedAndNotCountedInTheNextRound() {
        Rooms room = roomWith(1).voters().started().voted(1, "5").did(1, new Next(null));
        assertEquals(Optional.of(Reason.ROUND_OVER), room.refusal(1, new Vote("8", "1")));
        assertEquals(Optional.of(Reason.ROUND_OVER), room.refusal(1, new Vote("8", "3")));
        assertEquals(Optional.of(Reason.ROUND_OVER), room.refusal(1, new Vote("8", "02")));
        assertEquals(Optional.empty(), room.refusal(1, new Vote("8", "2")));
    }

    @Test
    void aVoteThatNamesNoRoundIsRefused() {
        Rooms room = roomWith(1).voters().started();
        assertEquals(Optional.of(Reason.ROUND_MISSING), room.refusal(1, new Vote("8", null)));
        assertEquals(Optional.of(Reason.ROUND_MISSING), room.refusal(1, new Vote("8", " ")));
        assertEquals(Optional.of(Reason.ROUND_OVER), room.refusal(1, new Vote("8", "\u0000")));
    }

    @Test
    void aCardThatIsNotInTheDeckIsRefused() {
        Rooms room = roomWith(1).voters().started();
        for (String card : new String[] {"4", "", null, "5 ", "0.5", "XL", "<b>5</b>", "\u0000"}) {
            assertEquals(Optional.of(Reason.CARD_NOT_IN_DECK), room.refusal(1, new Vote(card, "1")));
        }
        assertEquals(Optional.empty(), room.refusal(1, new Vote("0", "1")));
    }

    @Test
    void theVoteOfASpectatorIsRefused() {
        Rooms room = roomWith(1).voters().and(1).spectators().started();
        assertEquals(Optional.of(Reason.SPECTATOR), room.refusal(2, new Vote("5", "1")));
    }

    @Test
    void beforeTheStartThereIsNothingToDoWithARound() {
        Rooms room = roomWith(1).voters();
        List<RoomCommand> early = List.of(
                new Vote("5", "1"), new Retract("1"), new Reveal("1"), new Skip("1"), new Next(null), new Revote());
        early.forEach(command -> assertEquals(Optional.of(Reason.NOT_STARTED), room.refusal(1, command)));
    }

    @Test
    void thePartyStartsOnce() {
        Rooms room = roomWith(2).voters().started();
        assertEquals(Optional.of(Reason.ALREADY_STARTED), room.refusal(2, new Start()));
        assertEquals(Optional.of(Reason.ALREADY_STARTED), room.revealed().refusal(2, new Start()));
    }

    @Test
    void movingOnOrVotingAgainNeedsTheReveal() {
        Rooms room = roomWith(2).voters().started();
        assertEquals(Optional.of(Reason.ROUND_VOTING), room.refusal(1, new Next(null)));
        assertEquals(Optional.of(Reason.ROUND_VOTING), room.refusal(1, new Next("5")));
        assertEquals(Optional.of(Reason.ROUND_VOTING), room.refusal(1, new Revote()));
    }

    @Test
    void revealingTwiceIsRefused() {
        Rooms room = roomWith(2).voters().started().revealed();
        assertEquals(Optional.of(Reason.ROUND_REVEALED), room.refusal(1, new Reveal("1")));
    }

    @Test
    void theBacklogGoesOnUntilItIsDone() {
        Rooms room = roomWith(1).voters().started();
        for (int i = 0; i < Rooms.TICKETS; i++) {
            room = room.voted(1, "3").did(1, new Next(null));
        }
        assertEquals(Phase.DONE, room.room().phase());
        assertTrue(room.room().backlog().tickets().stream().allMatch(ticket -> ticket.estimate() != null));
        for (RoomCommand late : List.of(new Vote("5", "3"), new Reveal("3"), new Next(null), new Revote(),
                new Start())) {
            assertEquals(Optional.of(Reason.BACKLOG_DONE), room.refusal(1, late));
        }
    }

    @Test
    void afterTheEndATicketAddedCanBeStartedAndAnyTicketChosen() {
        Rooms done = roomWith(1).voters().started();
        for (int i = 0; i < Rooms.TICKETS; i++) {
            done = done.voted(1, "3").did(1, new Next(null));
        }
        Rooms more = done.did(1, new Add("One more", null)).did(1, new Start());
        assertEquals("One more", more.room().ticket().orElseThrow().title());
        assertEquals("Ticket 2", done.did(1, new Choose("2")).room().ticket().orElseThrow().title());
    }

    @Test
    void aRoomWithoutTicketsCannotStart() {
        Rooms room = emptyRoom(Decks.DEFAULT, 0).and(1).voters();
        assertEquals(Optional.of(Reason.BACKLOG_DONE), room.refusal(1, new Start()));
    }

    @Test
    void aSkippedTicketKeepsNoEstimateAndIsNotComeBackToByItself() {
        Rooms room = roomWith(1).voters().started().did(1, new Skip("1"));
        assertEquals("Ticket 2", room.room().ticket().orElseThrow().title());
        Rooms end = room.did(1, new Skip("2")).did(1, new Skip("3"));
        assertEquals(Phase.DONE, end.room().phase());
        assertEquals(Optional.of(Reason.ROUND_OVER), room.refusal(1, new Skip("1")));
    }

    @Test
    void aTicketChosenOpensAtOnceAndTheOthersFollow() {
        Rooms room = roomWith(1).voters().started().did(1, new Choose("3"));
        assertEquals("Ticket 3", room.room().ticket().orElseThrow().title());
        assertEquals("Ticket 1", room.voted(1, "5").did(1, new Next(null)).room().ticket().orElseThrow().title());
    }

    @Test
    void onlyAKnownTicketThatIsNotBeingVotedOnCanBeChosen() {
        Rooms room = roomWith(1).voters().started();
        for (String ticket : new String[] {"4", "0", "-1", "01", "", null, "Ticket 2", "999999999999"}) {
            assertEquals(Optional.of(Reason.NO_SUCH_TICKET), room.refusal(1, new Choose(ticket)));
        }
        assertEquals(Optional.of(Reason.TICKET_OPEN), room.refusal(1, new Choose("1")));
    }

    @Test
    void anUnknownRoleIsRefused() {
        Rooms room = roomWith(1).voters();
        for (String role : new String[] {"admin", "", null, "VOTER", "voter ", "observer"}) {
            assertEquals(Optional.of(Reason.ROLE_UNKNOWN), room.refusal(1, new SetRole(role)));
        }
    }

    @Test
    void aSpectatorWhoBecomesAVoterMayVote() {
        Rooms room = roomWith(1).voters().and(1).spectators().started().did(2, new SetRole("voter"));
        assertEquals(Phase.REVEALED, room.voted("5", "8").room().phase());
    }

    @Test
    void whoIsNotInTheRoomMayDoNothingThere() {
        Rooms room = roomWith(2).voters().started().did(2, new Leave());
        for (int stranger : new int[] {2, 9}) {
            for (RoomCommand command : List.of(new Vote("5", "1"), new Reveal("1"), new Leave(), new Rename("X"),
                    new Add("X", ""))) {
                assertEquals(Optional.of(Reason.NOT_IN_ROOM), room.refusal(stranger, command));
            }
        }
    }

    @Test
    void aBacklogHoldsAThousandTickets() {
        List<TicketDraft> drafts = Collections.nCopies(1_001, new TicketDraft("T", ""));
        assertEquals(Optional.of(Reason.BACKLOG_FULL), emptyRoom().refusal(1, new Create("Big", null, drafts)));
        Rooms full = emptyRoom(Decks.DEFAULT, 1_000).and(1).voters();
        assertEquals(Optional.of(Reason.BACKLOG_FULL), full.refusal(1, new Add("One more", "")));
        assertEquals(Optional.empty(),
                emptyRoom(Decks.DEFAULT, 999).and(1).voters().refusal(1, new Add("One more", "")));
    }

    @Test
    void textsOutsideTheirBoundsAreRefused() {
        Rooms room = roomWith(1).voters();
        assertEquals(Optional.of(Reason.TITLE_EMPTY), room.refusal(1, new Add(null, null)));
        assertEquals(Optional.of(Reason.TITLE_TOO_LONG), room.refusal(1, new Add("t".repeat(201), "")));
        assertEquals(Optional.of(Reason.DESCRIPTION_TOO_LONG), room.refusal(1, new Add("t", "d".repeat(2_001))));
        assertEquals(Optional.of(Reason.NAME_TOO_LONG), room.refusal(1, new Rename("n".repeat(41))));
        assertEquals(Optional.of(Reason.NAME_EMPTY), room.refusal(1, new Rename(null)));
    }

    @Test
    void aRoomIsCreatedWithATitleAKnownDeckAndReadableTickets() {
        Room blank = Room.blank(Rooms.ID);
        assertEquals(Reason.TITLE_EMPTY, reason(blank, new Create(" ", null, List.of())));
        assertEquals(Reason.TITLE_TOO_LONG, reason(blank, new Create("t".repeat(201), null, List.of())));
        assertEquals(Reason.DECK_UNKNOWN, reason(blank, new Create("Sprint", "tarot", List.of())));
        assertEquals(Reason.TITLE_EMPTY, reason(blank, new Create("Sprint", "", List.of(new TicketDraft("", "d")))));
        Decision created = Deciding.decide(blank,
                new Create(" Sprint ", "Fibonacci", List.of(new TicketDraft("A", ""))), null, Attendance.NOBODY);
        assertEquals("Sprint", RoomEvent.applyAll(blank, created.events()).title());
        assertEquals("fibonacci", RoomEvent.applyAll(blank, created.events()).deck().name());
    }

    private static Reason reason(Room room, RoomCommand command) {
        return Deciding.decide(room, command, null, Attendance.NOBODY).rejection().orElseThrow().reason();
    }

    private static Tally tally(Rooms room) {
        return ((Revealed) room.room().open()).tally();
    }
}
