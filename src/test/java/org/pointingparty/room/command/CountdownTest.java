package org.pointingparty.room.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pointingparty.room.Rooms.id;
import static org.pointingparty.room.Rooms.ids;
import static org.pointingparty.room.Rooms.roomWith;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.Drivers;
import org.pointingparty.room.Phase;
import org.pointingparty.room.Revealing;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.event.TimeEvent;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.round.RoundId;
import org.pointingparty.room.round.Voting;

/** A room whose rounds are revealed a few seconds after everybody has voted. */
class CountdownTest {

    private static final Instant BEGUN = Instant.ofEpochSecond(1_700_000_000);
    private static final Instant DUE = BEGUN.plusSeconds(3);

    private final Rooms voting = roomWith(3).voters().agreed(Drivers.ANYONE, Revealing.COUNTDOWN).started();
    private final Rooms counting = begun(voting.voted("5", "5").decide(3, vote("8")), voting.voted("5", "5"));

    private static Vote vote(String card) {
        return new Vote(card, "1");
    }

    private static Rooms begun(Decision decision, Rooms before) {
        return before.after(decision.events().stream().map(event -> event.at(BEGUN)).toList());
    }

    private static EndCountdown end(Rooms rooms, Instant now) {
        return new EndCountdown("1", now, rooms.present());
    }

    private static boolean isCountingDown(Rooms rooms) {
        return rooms.room().open() instanceof Voting voting && voting.deadlines().reveal() != null;
    }

    @Test
    void itBeginsWhenAllPresentVotersHaveVotedAndEndsWithTheReveal() {
        assertEquals(Optional.empty(), voting.voted("5", "5").room().reveal(voting.present()));
        assertEquals(Phase.VOTING, counting.room().phase());
        assertEquals(Optional.of(DUE), counting.room().reveal(counting.present()));

        assertEquals(Optional.empty(), Deciding.due(counting.room(), DUE.minusMillis(1), counting.present()));
        assertEquals(Optional.of(end(counting, DUE)), Deciding.due(counting.room(), DUE, counting.present()));
        assertEquals(Phase.REVEALED, counting.did(9, end(counting, DUE)).room().phase());
    }

    @Test
    void firedTooEarlyOrTwiceItDoesNothing() {
        assertEquals(Optional.of(Reason.NO_COUNTDOWN), counting.refusal(9, end(counting, DUE.minusMillis(1))));
        Rooms revealed = counting.did(9, end(counting, DUE));
        assertEquals(Optional.of(Reason.ROUND_REVEALED), revealed.refusal(9, end(counting, DUE)));
        assertEquals(Optional.of(Reason.ROUND_OVER), revealed.did(1, new Revote()).refusal(9, end(counting, DUE)));
    }

    @Test
    void aChangedVoteBeginsItAnew() {
        Rooms changed = begun(counting.decide(1, vote("13")), counting);
        assertEquals(List.of(new RoundEvent.VoteCast(id(1), new RoundId(1), Decks.DEFAULT.card("13").orElseThrow()),
                new TimeEvent.CountdownBegun(new RoundId(1))), counting.decide(1, vote("13")).events());
        assertTrue(isCountingDown(changed));
    }

    @Test
    void aVoteTakenBackCallsItOffUntilAllHaveVotedAgain() {
        Rooms retracted = counting.did(1, new Retract("1"));
        assertEquals(Optional.of(Reason.NO_COUNTDOWN), retracted.refusal(9, end(retracted, DUE)));
        assertEquals(Optional.of(DUE),
                begun(retracted.decide(1, vote("5")), retracted).room().reveal(voting.present()));
    }

    @Test
    void itIsCalledOffForTheWholeRoundAndThenRevealedByHand() {
        Rooms held = counting.did(2, new Hold("1"));
        assertEquals(Optional.empty(), held.room().reveal(held.present()));
        Rooms changed = held.did(1, vote("13"));
        assertEquals(Optional.empty(), changed.room().reveal(held.present()), "changing a vote does not begin it anew");
        Rooms revealed = changed.did(3, new Reveal("1"));
        Rooms again = revealed.did(1, new Revote());
        Rooms full = begun(again.did(1, new Vote("5", "2")).did(2, new Vote("5", "2")).decide(3, new Vote("5", "2")),
                again.did(1, new Vote("5", "2")).did(2, new Vote("5", "2")));
        assertTrue(isCountingDown(full), "another round counts down again");
    }

    @Test
    void whereNothingCountsDownNothingIsCalledOff() {
        assertEquals(Optional.of(Reason.NO_COUNTDOWN), voting.refusal(1, new Hold("1")));
        assertEquals(Optional.of(Reason.NO_COUNTDOWN), counting.did(2, new Hold("1")).refusal(1, new Hold("1")));
        assertEquals(Optional.of(Reason.ROUND_MISSING), counting.refusal(1, new Hold(null)));
        assertEquals(Optional.of(Reason.ROUND_REVEALED), counting.did(1, new Reveal("1")).refusal(1, new Hold("1")));
    }

    @Test
    void somebodysAbsenceBeginsNothing() {
        Rooms absent = voting.voted("5", "5").absent(3);
        assertTrue(absent.room().isComplete(absent.present()), "need a complete round for this test to mean anything");
        assertEquals(Optional.empty(), absent.room().reveal(absent.present()));
        assertEquals(Optional.empty(), absent.did(1, vote("8")).room().reveal(absent.present()));
    }

    @Test
    void whoComesBackWithoutAVoteStopsIt() {
        Rooms two = voting.absent(3).voted("5");
        Rooms begun = begun(two.decide(2, vote("5")), two);
        assertEquals(Optional.of(DUE), begun.room().reveal(begun.present()));
        Rooms back = begun.back(3);
        assertEquals(Optional.empty(), back.room().reveal(back.present()));
        Rooms stopped = back.did(9, end(back, DUE));
        assertEquals(Phase.VOTING, stopped.room().phase());
        assertEquals(Optional.empty(), stopped.room().reveal(ids(1, 2)), "and going again does not begin it anew");
        assertTrue(isCountingDown(stopped.did(3, vote("5"))));
    }

    @Test
    void whoHasVotedMayGo() {
        Rooms gone = counting.absent(1);
        assertEquals(Phase.REVEALED, gone.did(9, end(gone, DUE)).room().phase());
        assertEquals(Optional.of(DUE), counting.did(2, new Leave()).room().reveal(ids(1, 3)), "for good, too");
    }

    @Test
    void whoOnlyWatchesFromNowOnTakesTheCardAlongAndItBeginsAnew() {
        Decision decision = counting.decide(2, new SetRole("spectator"));
        assertEquals(new TimeEvent.CountdownBegun(new RoundId(1)), decision.events().get(1));
    }

    @Test
    void aPolicyOfRevealingByHandEndsIt() {
        Rooms byHand = counting.facilitatedBy(1).did(1, new SetPolicy(Map.of("reveal", "by-hand")));
        assertEquals(Optional.empty(), byHand.room().reveal(byHand.present()));
        assertEquals(Phase.VOTING, byHand.did(9, end(byHand, DUE)).room().phase());
    }

    @Test
    void aServerThatWasAwayWhenItEndedBeginsItAnew() {
        Instant late = DUE.plus(Duration.ofSeconds(2));
        assertEquals(Phase.REVEALED, counting.did(9, end(counting, late)).room().phase());
        assertEquals(List.of(new TimeEvent.CountdownBegun(new RoundId(1))),
                counting.decide(9, end(counting, late.plusMillis(1))).events());
    }

    @Test
    void aRoomThatRevealsAtOnceHasNone() {
        Rooms atOnce = roomWith(2).voters().started().voted("5", "5");
        assertEquals(Phase.REVEALED, atOnce.room().phase());
    }
}
