package org.pointingparty.room.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pointingparty.room.Rooms.roomWith;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointingparty.room.Phase;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.command.Choose;
import org.pointingparty.room.command.Deciding;
import org.pointingparty.room.command.Decision;
import org.pointingparty.room.command.EndTimer;
import org.pointingparty.room.command.SetTimer;
import org.pointingparty.room.command.StopTimer;
import org.pointingparty.room.refusal.Reason;

/** A round that is given a time. */
class TimerTest {

    private static final Instant BEGUN = Instant.ofEpochSecond(1_700_000_000);
    private static final Instant DUE = BEGUN.plusSeconds(120);

    private final Rooms voting = roomWith(2).voters().started();

    private static Rooms timed(Rooms rooms, String reveal) {
        Decision decision = rooms.decide(1, new SetTimer("1", "120", reveal));
        return rooms.after(decision.events().stream().map(event -> event.at(BEGUN)).toList());
    }

    private static Optional<Timer> timer(Rooms rooms) {
        return Optional.ofNullable(((Voting) rooms.room().open()).deadlines().running());
    }

    @Test
    void whenTheTimeIsUpItIsSaidAndNothingIsRevealedUnlessTheTeamWantsThat() {
        Rooms timed = timed(voting.voted(1, "5"), "");
        assertEquals(Optional.empty(), Deciding.due(timed.room(), DUE.minusMillis(1), timed.present()));
        assertEquals(Optional.of(new EndTimer("1", DUE)), Deciding.due(timed.room(), DUE, timed.present()));
        Rooms over = timed.did(9, new EndTimer("1", DUE));
        assertEquals(Phase.VOTING, over.room().phase());
        assertEquals(Optional.empty(), timer(over));
        assertTrue(((Voting) over.room().open()).deadlines().timer().over());
    }

    @Test
    void itRevealsWhatIsOnTheTableIfTheTeamWantsThat() {
        Rooms timed = timed(voting.voted(1, "5"), "yes");
        assertEquals(Phase.REVEALED, timed.did(9, new EndTimer("1", DUE)).room().phase());
        assertEquals(Phase.VOTING, timed(voting, "yes").did(9, new EndTimer("1", DUE)).room().phase(),
                "with no vote, nothing");
        assertEquals(Phase.VOTING, timed.did(9, new EndTimer("1", DUE.plusSeconds(60))).room().phase(),
                "the server was not there when the time was up");
    }

    @Test
    void firedTooEarlyOrTwiceItDoesNothing() {
        Rooms timed = timed(voting, "");
        assertEquals(Optional.of(Reason.NO_TIMER), timed.refusal(9, new EndTimer("1", DUE.minusMillis(1))));
        assertEquals(Optional.of(Reason.NO_TIMER),
                timed.did(9, new EndTimer("1", DUE)).refusal(9, new EndTimer("1", DUE)));
        assertEquals(Optional.of(Reason.ROUND_OVER), timed.did(1, new Choose("2")).refusal(9, new EndTimer("1", DUE)));
    }

    @Test
    void itIsStoppedAndSetAnew() {
        Rooms timed = timed(voting, "");
        assertEquals(Optional.empty(), timer(timed.did(2, new StopTimer("1"))));
        assertEquals(Optional.of(Reason.NO_TIMER), voting.refusal(1, new StopTimer("1")));
        assertEquals(10, timer(timed.did(1, new SetTimer("1", "10", "no"))).orElseThrow().seconds());
        assertEquals(Optional.empty(), timer(timed.did(1, new Choose("2"))), "another round has its own");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "9", "3601", "-60", "1.5", "x", "99999999999", "٦٠"})
    void aTimeThatIsNoneOrOutOfBoundsIsRefused(String seconds) {
        assertEquals(Optional.of(Reason.TIMER_LENGTH), voting.refusal(1, new SetTimer("1", seconds, "")));
        assertEquals(Optional.empty(), voting.refusal(1, new SetTimer("1", "3600", "")));
    }

    @Test
    void aWordThatIsNeitherYesNorNoIsRefused() {
        assertEquals(Optional.of(Reason.MALFORMED), voting.refusal(1, new SetTimer("1", "60", "perhaps")));
        assertEquals(Optional.of(Reason.ROUND_REVEALED),
                voting.voted("5", "5").refusal(1, new SetTimer("1", "60", "")));
    }
}
