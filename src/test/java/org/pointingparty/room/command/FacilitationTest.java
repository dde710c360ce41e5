package org.pointingparty.room.command;

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
import org.pointingparty.room.Drivers;
import org.pointingparty.room.Phase;
import org.pointingparty.room.Revealing;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomPolicy;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.Standing;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.Role;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.round.Voting;

/** What facilitators can do, and what becomes of it; who may do what is in the {@link PermissionsTest}. */
class FacilitationTest {

    /** Participant 1 is a facilitator, 2 and 3 are not. */
    private final Rooms led = roomWith(3).voters().facilitatedBy(1);
    private final Rooms voting = led.started();

    @Test
    void whoOpenedTheRoomIsAFacilitatorWhenTakingASeatAndNobodyElse() {
        Room blank = Room.blank(Rooms.ID);
        Create create = new Create("Sprint", "", List.of())
                .by(Rooms.visitor(2), new SetPolicy(Map.of("drive", "facilitators", "reveal", "")));
        Room created = RoomEvent.applyAll(blank, Deciding.decide(blank, create, null, Attendance.NOBODY).events());
        Rooms room = new Rooms(created, Set.of(), List.of()).and(3).voters();
        assertEquals(List.of(false, true, false), facilitators(room));
        assertEquals(Rooms.policy(Drivers.FACILITATORS, Revealing.AT_ONCE), room.room().policy());
    }

    @Test
    void aRoomIsOpenedWithKnownPoliciesOnly() {
        Create create = new Create("Sprint", "", List.of())
                .by(Rooms.visitor(1), new SetPolicy(Map.of("drive", "kings", "reveal", "")));
        Decision decision = Deciding.decide(Room.blank(Rooms.ID), create, null, Attendance.NOBODY);
        assertEquals(Optional.of(Reason.POLICY_UNKNOWN), decision.rejection().map(Rejection::reason));
    }

    @Test
    void aPolicyChangesInWhatIsSaidAndInNothingElse() {
        Rooms reserved = led.did(1, new SetPolicy(Map.of("drive", "facilitators")));
        assertEquals(Rooms.policy(Drivers.FACILITATORS, Revealing.AT_ONCE), reserved.room().policy());
        Rooms both = reserved.did(1, new SetPolicy(Map.of("drive", "", "reveal", "by-hand")));
        assertEquals(Rooms.policy(Drivers.FACILITATORS, Revealing.BY_HAND), both.room().policy());
        assertEquals(Optional.of(Reason.POLICY_UNKNOWN),
                both.refusal(1, new SetPolicy(Map.of("drive", "anyone", "reveal", "never"))));
        assertEquals(RoomPolicy.DEFAULT,
                both.did(1, new SetPolicy(Map.of("drive", "anyone", "reveal", "at-once"))).room().policy());
    }

    @Test
    void whereCardsAreRevealedByHandACompleteRoundWaits() {
        Rooms complete = voting.agreed(Drivers.ANYONE, Revealing.BY_HAND).voted("5", "5", "8");
        assertEquals(Phase.VOTING, complete.room().phase());
        assertTrue(complete.room().isComplete(complete.present()));
        assertEquals(Phase.REVEALED, complete.revealed().room().phase());
    }

    @Test
    void severalMayBeFacilitators() {
        Rooms two = led.did(1, new Appoint("2"));
        assertEquals(List.of(true, true, false), facilitators(two));
        assertEquals(Optional.of(Reason.ALREADY_FACILITATOR), two.refusal(2, new Appoint("1")));
        assertEquals(Optional.of(Reason.NO_SUCH_PARTICIPANT), two.refusal(2, new Appoint("9")));
        assertEquals(Optional.of(Reason.NO_SUCH_PARTICIPANT), two.refusal(2, new Appoint(null)));
    }

    @Test
    void whoHandsOverIsAFacilitatorNoLonger() {
        assertEquals(List.of(false, true, false), facilitators(led.did(1, new HandOver("2"))));
        assertEquals(List.of(false, true, false), facilitators(led.did(1, new Appoint("2")).did(1, new HandOver("2"))));
        assertEquals(Optional.of(Reason.NO_SUCH_PARTICIPANT), led.refusal(1, new HandOver("1")));
    }

    @Test
    void whoTakesOverIsOneMoreFacilitator() {
        Decision decision = Deciding.decide(led.room(), new TakeOver(), id(2),
                new Attendance(Rooms.ids(2, 3), Set.of(), true));
        assertEquals(List.of(true, true, false), facilitators(led.after(decision.events())));
    }

    @Test
    void aFacilitatorWhoLeavesAndReturnsHasTheRightsBack() {
        Rooms left = led.did(1, new Leave());
        assertEquals(Standing.STRANGER, left.room().standing(id(1), left.attendance()));
        Rooms back = left.did(1, new Join(Rooms.visitor(1), "Ana"));
        assertEquals(Standing.FACILITATOR, back.room().standing(id(1), back.attendance()));
    }

    @Test
    void somebodyTurnedIntoASpectatorHoldsNothingUpAndMayVoteAgain() {
        Rooms revealed = voting.voted("5", "5").did(1, new Spectate("3"));
        assertEquals(Phase.REVEALED, revealed.room().phase(), "that completed the round");
        assertEquals(Role.VOTER, revealed.did(3, new SetRole("voter")).room().participants().get(id(3)).role());
    }

    @Test
    void whoIsRemovedTakesAnUnrevealedVoteAlongAndMayCompleteTheRound() {
        Rooms removed = voting.voted(2, "8").did(1, new Remove("2"));
        assertFalse(removed.room().open().hasVoted(id(2)));
        assertEquals(Phase.REVEALED, voting.voted("5", "5").did(1, new Remove("3")).room().phase());
        Rooms shown = voting.voted("5", "5", "8");
        assertEquals(shown.room().open(), shown.did(1, new Remove("3")).room().open(), "what is revealed stays");
    }

    @Test
    void whoWasRemovedComesBackOnlyIfLetIn() {
        Rooms removed = led.did(1, new Remove("2"));
        Join again = new Join(Rooms.visitor(2), "Ben");
        assertEquals(Optional.of(Reason.REMOVED), removed.refusal(2, again));
        assertEquals(Optional.of(Reason.NOT_IN_ROOM), removed.refusal(2, new Rename("Bo")));
        assertEquals(Optional.of(Reason.NO_SUCH_PARTICIPANT), removed.refusal(1, new Admit("3")), "is in the room");
        Rooms back = removed.did(1, new Admit("2")).did(2, again);
        assertEquals("Ben", back.name(2));
        assertEquals(Optional.empty(), back.refusal(2, new Rename("Bo")));
    }

    @Test
    void aFacilitatorCannotBeRemoved() {
        Rooms two = led.did(1, new Appoint("2"));
        assertEquals(Optional.of(Reason.FACILITATOR_STAYS), two.refusal(2, new Remove("1")));
        assertEquals(Optional.of(Reason.FACILITATOR_STAYS), two.refusal(1, new Remove("1")));
        assertEquals(Optional.of(Reason.NO_SUCH_PARTICIPANT), two.refusal(1, new Remove("9")));
    }

    @Test
    void aNudgeIsForThoseWhoHaveNotVotedInThisRound() {
        Rooms one = voting.voted("5", "5");
        assertTrue(((Voting) one.did(1, new Nudge("1")).room().open()).nudged());
        assertEquals(Optional.of(Reason.ROUND_OVER), one.refusal(1, new Nudge("2")));
        Rooms all = one.did(3, new SetRole("spectator")).did(1, new Revote()).voted("5");
        assertFalse(((Voting) all.room().open()).nudged());
        Rooms onlyTheFacilitator = roomWith(2).voters().facilitatedBy(1).started().voted(2, "5");
        assertEquals(Optional.of(Reason.NOBODY_AWAITED), onlyTheFacilitator.refusal(1, new Nudge("1")));
    }

    @Test
    void aNudgeThatNobodyCanReceiveIsRefused() {
        Rooms waiting = voting.voted("5", "5");
        assertEquals(Optional.empty(), waiting.refusal(1, new Nudge("1")), "somebody is there to be nudged");
        Rooms alone = waiting.absent(3);
        assertEquals(Optional.of(Reason.NOBODY_AWAITED), alone.refusal(1, new Nudge("1")));
        assertEquals(Optional.empty(), alone.back(3).refusal(1, new Nudge("1")));
        Decision arriving = Deciding.decide(alone.room(), new Nudge("1"), id(1),
                new Attendance(alone.present(), Rooms.ids(3)));
        assertEquals(Optional.of(Rejection.of(Reason.NOBODY_AWAITED)), arriving.rejection(), "hears nothing yet");
        assertEquals(Optional.of(Reason.ROUND_OVER), alone.refusal(1, new Nudge("2")), "that is the better reason");
    }

    private static List<Boolean> facilitators(Rooms rooms) {
        return rooms.room().participants().all().stream().map(Participant::facilitator).toList();
    }
}
