package org.pointingparty.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointingparty.room.Phase;
import org.pointingparty.room.command.SetPolicy;
import org.pointingparty.room.command.SetTimer;
import org.pointingparty.room.command.Start;
import org.pointingparty.room.command.Vote;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.round.Voting;

/** A countdown or timer lasts as long as it should, whatever is done to the server's clock meanwhile. */
class SteadyRoomTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final TrialRooms trial = new TrialRooms();

    private LiveRoom started(SetPolicy policy) {
        LiveRoom room = trial.room(1, policy);
        ParticipantId ana = trial.seat(room, "Ana");
        room.connected(ana, "a tab of Ana");
        room.connected(trial.seat(room, "Ben"), "a tab of Ben");
        assertEquals(Optional.empty(), room.submit(new Start(), ana));
        return room;
    }

    private void vote(LiveRoom room, String name, String card) {
        assertEquals(Optional.empty(), room.submit(new Vote(card, "1"), trial.seat(room, name)));
    }

    private static boolean isRevealed(LiveRoom room) {
        return room.state().room().phase() == Phase.REVEALED;
    }

    @ParameterizedTest
    @ValueSource(ints = {-60, -1, 0, 1, 60})
    void aCountdownLastsThreeSeconds(int minutes) {
        LiveRoom room = started(new SetPolicy(Map.of("reveal", "countdown")));
        vote(room, "Ana", "5");
        vote(room, "Ben", "8");
        assertTrue(room.state().room().isCountingDown());
        trial.setClock(Duration.ofMinutes(minutes));
        trial.pass(SECOND.multipliedBy(3).minusMillis(1));
        assertFalse(isRevealed(room));
        trial.pass(Duration.ofMillis(1));
        assertTrue(isRevealed(room));
    }

    @ParameterizedTest
    @ValueSource(ints = {-60, -1, 0, 1, 60})
    void aTimerRunsAsLongAsItWasSetAndRevealsThen(int minutes) {
        LiveRoom room = started(SetPolicy.NONE);
        vote(room, "Ana", "5");
        assertEquals(Optional.empty(), room.submit(new SetTimer("1", "300", "yes"), trial.seat(room, "Ana")));
        trial.pass(SECOND);
        trial.setClock(Duration.ofMinutes(minutes));
        trial.pass(SECOND.multipliedBy(298));
        assertTrue(room.state().room().open() instanceof Voting voting && voting.deadlines().running() != null);
        trial.pass(SECOND);
        assertTrue(isRevealed(room));
    }

    @Test
    void aCountdownThatBeginsAfterTheClockWasSetLastsThreeSecondsToo() {
        LiveRoom room = started(new SetPolicy(Map.of("reveal", "countdown")));
        trial.setClock(Duration.ofHours(-1));
        vote(room, "Ana", "5");
        trial.setClock(Duration.ofHours(1));
        vote(room, "Ben", "8");
        trial.pass(SECOND.multipliedBy(2));
        assertFalse(isRevealed(room));
        trial.pass(SECOND);
        assertTrue(isRevealed(room));
    }
}
