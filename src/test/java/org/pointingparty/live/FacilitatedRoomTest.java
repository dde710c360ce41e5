package org.pointingparty.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.command.Admit;
import org.pointingparty.room.command.Decline;
import org.pointingparty.room.command.Knock;
import org.pointingparty.room.command.Nudge;
import org.pointingparty.room.command.Remove;
import org.pointingparty.room.command.RoomCommand;
import org.pointingparty.room.command.SetPolicy;
import org.pointingparty.room.command.Start;
import org.pointingparty.room.command.TakeOver;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/** A room that only facilitators drive, and how it is never orphaned. */
class FacilitatedRoomTest {

    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Duration VACANCY = Duration.ofSeconds(120);
    private static final Duration MOMENT = Duration.ofNanos(1);

    private final TrialRooms trial = new TrialRooms();
    private final LiveRoom room = trial.room(2);
    private ParticipantId ana;
    private ParticipantId ben;

    @BeforeEach
    void anaFacilitatesAndBenIsThere() {
        ana = trial.seat(room, "visitor 0");
        ben = trial.seat(room, "Ben");
        room.connected(ana, "tab");
        room.connected(ben, "tab");
        assertEquals(Optional.empty(), room.submit(new SetPolicy(Map.of("drive", "facilitators")), ana));
        assertEquals(Optional.of(Reason.FACILITATORS_ONLY), refusal(new Start(), ben));
    }

    private Optional<Reason> refusal(RoomCommand command, ParticipantId by) {
        return room.submit(command, by).map(Rejection::reason);
    }

    private void anaLosesHerConnection() {
        room.disconnected(ana, "tab");
        trial.pass(GRACE);
        assertTrue(room.state().attendance().isAway(ana));
    }

    @Test
    void whoIsThereMayActOnceNoFacilitatorHasBeenThereForLong() {
        anaLosesHerConnection();
        trial.pass(VACANCY.minus(MOMENT));
        assertEquals(Optional.of(Reason.FACILITATORS_ONLY), refusal(new Start(), ben));
        trial.pass(MOMENT);
        assertEquals(Optional.empty(), refusal(new Start(), ben));
    }

    @Test
    void aShortDropReassignsNothing() {
        for (int drop = 0; drop < 3; drop++) {
            anaLosesHerConnection();
            trial.pass(VACANCY.minus(GRACE));
            room.connected(ana, "tab");
        }
        trial.pass(VACANCY);
        assertFalse(room.state().attendance().vacant());
        assertEquals(Optional.of(Reason.FACILITATOR_PRESENT), refusal(new TakeOver(), ben));
    }

    @Test
    void aFacilitatorWhoReturnsHasTheRightsBackAndTheOthersHaveNot() {
        anaLosesHerConnection();
        trial.pass(VACANCY);
        assertTrue(room.state().attendance().vacant(), "need a vacant room for this test to mean anything");
        assertEquals(ana, trial.seat(room, "visitor 0"));
        assertFalse(room.state().attendance().vacant());
        assertEquals(Optional.of(Reason.FACILITATORS_ONLY), refusal(new Start(), ben));
        assertEquals(Optional.empty(), refusal(new Start(), ana));
    }

    @Test
    void whoTakesOverFacilitatesBesideTheOneWhoReturns() {
        anaLosesHerConnection();
        trial.pass(VACANCY);
        assertEquals(Optional.empty(), refusal(new TakeOver(), ben));
        assertFalse(room.state().attendance().vacant());
        room.connected(ana, "tab");
        assertEquals(Optional.empty(), refusal(new Start(), ben));
        assertEquals(Optional.of(Reason.ACTING_ONLY), refusal(new Remove("1"), ben));
        assertEquals(Optional.empty(), refusal(new SetPolicy(Map.of("drive", "anyone")), ana));
    }

    @Test
    void aGuestWhoTakesOverAnEmptyRoomDoesNotDeleteIt() {
        anaLosesHerConnection();
        trial.pass(VACANCY);
        assertEquals(Optional.empty(), refusal(new TakeOver(), ben));
        assertEquals(Optional.empty(), refusal(new Start(), ben), "need somebody who facilitates");
        assertEquals(Optional.of(Reason.ACTING_ONLY), trial.delete(room, ben).map(Rejection::reason));
        assertEquals(Optional.of(Reason.ACTING_ONLY), refusal(new SetPolicy(Map.of("entry", "code")), ben));
    }

    @Test
    void aNudgeIsFollowedByAnotherOnlyAfterAWhile() {
        room.submit(new Start(), ana);
        assertEquals(Optional.empty(), refusal(new Nudge("1"), ana));
        assertEquals(Optional.of(Reason.NUDGED_JUST_NOW), refusal(new Nudge("1"), ana));
        assertEquals(Optional.of(Reason.ROUND_OVER), refusal(new Nudge("7"), ana), "that is the better reason");
        trial.pass(Duration.ofSeconds(10));
        assertEquals(Optional.empty(), refusal(new Nudge("1"), ana));
    }

    @Test
    void whoIsRemovedIsGoneAndNotLetInBeforeAFacilitatorSaysSo() {
        assertEquals(Optional.empty(), refusal(new Remove("2"), ana));
        assertEquals(Set.of(ana), room.state().attendance().present());
        assertTrue(room.hasRemoved(new VisitorId("Ben")));
        assertNull(trial.seat(room, "Ben"));
        assertEquals(Optional.of(Reason.NOT_IN_ROOM), refusal(new Nudge("1"), ben));
        assertEquals(Optional.empty(), refusal(new Knock(), ben));
        assertNull(trial.seat(room, "Ben"));
        assertTrue(trial.restarted(room).hasRemoved(new VisitorId("Ben")), "a restart forgets nobody");
        assertEquals(Optional.empty(), refusal(new Decline("2"), ana));
        assertNull(trial.seat(room, "Ben"));
        assertEquals(Optional.empty(), refusal(new Admit("2"), ana));
        assertEquals(ben, trial.seat(room, "Ben"));
        assertFalse(room.hasRemoved(new VisitorId("Ben")));
    }
}
