package org.pointingparty.view.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pointingparty.room.Rooms.id;
import static org.pointingparty.room.Rooms.roomWith;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.Drivers;
import org.pointingparty.room.Revealing;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.command.Add;
import org.pointingparty.room.command.Appoint;
import org.pointingparty.room.command.Archive;
import org.pointingparty.room.command.Choose;
import org.pointingparty.room.command.Hold;
import org.pointingparty.room.command.Join;
import org.pointingparty.room.command.Leave;
import org.pointingparty.room.command.Next;
import org.pointingparty.room.command.Nudge;
import org.pointingparty.room.command.Rename;
import org.pointingparty.room.command.Retract;
import org.pointingparty.room.command.Revote;
import org.pointingparty.room.command.SetRole;
import org.pointingparty.room.command.SetTitle;
import org.pointingparty.room.command.Skip;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.view.RoomView;
import org.pointingparty.view.patch.Patch.Operation;

/** What is sent for which change: as little as shows it, and never a list for one row. */
class StaleRegionsTest {

    private static final Set<ParticipantId> NOBODY = Set.of();

    private final Rooms voting = roomWith(3).voters().started();

    @Test
    void whereNothingChangedNothingIsStale() {
        assertEquals(List.of(), between(voting, voting));
        assertEquals(List.of(), StaleRegions.between(view(voting), view(voting), id(1), false));
        assertEquals(List.of(), between(voting, voting.did(1, new Rename("Participant 1"))));
    }

    @Test
    void aVoteTouchesItsMarkAndTheProgressAndTheVotersHand() {
        Rooms voted = voting.voted(2, "5");
        assertEquals(List.of("REPLACE vote-2", "REPLACE progress"), between(voting, voted, id(2)));
        assertEquals(List.of("hand"), personal(voting, voted, 2, true));
        assertEquals(List.of(), personal(voting, voted, 1, false));
    }

    @Test
    void theLastVoteBeginsTheCountdownOnEveryScreen() {
        Rooms countingDown = voting.agreed(Drivers.ANYONE, Revealing.COUNTDOWN).voted("5", "5");
        Rooms begun = countingDown.voted(3, "8");
        assertEquals(List.of("REPLACE vote-3", "REPLACE countdown", "REPLACE controls", "REPLACE progress"),
                between(countingDown, begun, id(3)));
        assertEquals(List.of("timer", "countdown"), StaleRegions.ticking(view(begun)).stream().map(Patch::id).toList());
        assertEquals(List.of(), StaleRegions.ticking(view(countingDown)));
        assertEquals(List.of("REPLACE countdown"), between(begun, begun.did(2, new Hold("1"))));
    }

    @Test
    void aChangedAndARepeatedVoteTouchTheSame() {
        Rooms voted = voting.voted(2, "5");
        assertEquals(List.of("REPLACE vote-2", "REPLACE progress"), between(voted, voted.voted(2, "8"), id(2)));
        assertEquals(List.of("REPLACE vote-2", "REPLACE progress"), between(voted, voted.voted(2, "5"), id(2)));
        assertEquals(List.of("hand"), personal(voted, voted.voted(2, "5"), 2, true));
        assertEquals(List.of(), personal(voted, voted.voted(2, "8"), 1, false));
    }

    @Test
    void aVoteTakenBackTouchesItsMarkAndTheProgressAndTheVotersHand() {
        Rooms voted = voting.voted(2, "5");
        Rooms retracted = voted.did(2, new Retract("1"));
        assertEquals(List.of("REPLACE vote-2", "REPLACE progress"), between(voted, retracted));
        assertEquals(List.of("hand"), personal(voted, retracted, 2, false));
    }

    @Test
    void twoVotesFoldIntoOneFrame() {
        Rooms voted = voting.voted("5", "8");
        assertEquals(List.of("REPLACE vote-1", "REPLACE vote-2", "REPLACE progress"),
                between(voting, voted, id(1), id(2)));
    }

    @Test
    void whoJoinsIsAppended() {
        Rooms joined = voting.joined("Dee");
        assertEquals(List.of("APPEND seat-4", "REPLACE progress"), between(voting, joined));
        Patch row = StaleRegions.between(view(voting), view(joined), NOBODY).get(0);
        assertEquals("participants", row.list());
        assertEquals("seat", row.fragment());
    }

    @Test
    void whoIsRenamedIsReplacedAloneAndSeesTheNewName() {
        Rooms renamed = voting.did(2, new Rename("Bo"));
        assertEquals(List.of("REPLACE seat-2"), between(voting, renamed));
        assertEquals(List.of("me"), personal(voting, renamed, 2, false));
        assertEquals(List.of(), personal(voting, renamed, 1, false));
    }

    @Test
    void whoLeavesIsRemoved() {
        assertEquals(List.of("REMOVE seat-2", "REPLACE progress"), between(voting, voting.did(2, new Leave())));
    }

    @Test
    void whoBecomesASpectatorGetsAnotherRowAndHand() {
        Rooms changed = voting.did(2, new SetRole("spectator"));
        assertEquals(List.of("REPLACE seat-2", "REPLACE progress"), between(voting, changed));
        assertEquals(List.of("hand", "me"), personal(voting, changed, 2, false));
    }

    @Test
    void aReturnIntoTheMiddleReplacesTheList() {
        Rooms left = voting.did(2, new Leave());
        Rooms back = left.did(2, new Join(Rooms.visitor(2), "Bo"));
        assertEquals(List.of("REPLACE participants", "REPLACE progress"), between(left, back));
    }

    @Test
    void aReturnToTheEndIsAppended() {
        Rooms left = voting.did(3, new Leave());
        Rooms back = left.did(3, new Join(Rooms.visitor(3), "Cy"));
        assertEquals(List.of("APPEND seat-3", "REPLACE progress"), between(left, back));
    }

    @Test
    void whoLeavesAndComesBackInBetweenHasNotLeft() {
        Rooms back = voting.did(2, new Leave()).did(2, new Join(Rooms.visitor(2), "Participant 2"));
        assertEquals(List.of(), between(voting, back));
    }

    @Test
    void goingAwayAndComingBackTouchesRowAndProgress() {
        assertEquals(List.of("REPLACE seat-3", "REPLACE progress"), between(voting, voting.absent(3)));
        assertEquals(List.of("REPLACE seat-3", "REPLACE progress"), between(voting.absent(3), voting));
    }

    @Test
    void theAbsenceThatCompletesARoundLiftsTheConfirmation() {
        Rooms two = voting.voted("5", "8");
        assertEquals(List.of("REPLACE seat-3", "REPLACE controls", "REPLACE progress"), between(two, two.absent(3)));
    }

    @Test
    void whoIsArrivingIsNotAwayButNotWaitedForEither() {
        RoomView away = view(voting.absent(3));
        RoomView arriving = new RoomView(voting.room(), new Attendance(Rooms.ids(1, 2), Rooms.ids(3)));
        assertEquals(List.of("REPLACE seat-3"), names(StaleRegions.between(away, arriving, NOBODY)));
        assertEquals(List.of("REPLACE progress"), names(StaleRegions.between(arriving, view(voting), NOBODY)));
    }

    @Test
    void aRevealTouchesEveryMarkAndNoRowAndNoList() {
        Rooms two = voting.voted("5", "8");
        List<String> all = List.of("REPLACE vote-1", "REPLACE vote-2", "REPLACE vote-3", "REPLACE timer",
                "REPLACE tally", "REPLACE controls", "REPLACE announcement", "REPLACE progress");
        assertEquals(all, between(two, two.voted(3, "5"), id(3)));
        assertEquals(List.of("hand"), personal(two, two.voted(3, "5"), 1, false));
    }

    @Test
    void movingOnTouchesMarksAndTheTwoTicketsAndNoList() {
        Rooms revealed = voting.voted("5", "5", "5");
        Rooms next = revealed.did(1, new Next(null));
        assertEquals(List.of("REPLACE vote-1", "REPLACE vote-2", "REPLACE vote-3", "REPLACE ticket-1",
                "REPLACE ticket-2", "REPLACE ticket", "REPLACE timer", "REPLACE tally", "REPLACE controls",
                "REPLACE announcement", "REPLACE progress"), between(revealed, next));
        assertEquals(List.of("hand"), personal(revealed, next, 1, false));
    }

    @Test
    void votingAgainTouchesNoTicketRow() {
        Rooms revealed = voting.voted("5", "5", "5");
        assertTrue(between(revealed, revealed.did(1, new Revote())).stream()
                .noneMatch(name -> name.contains("ticket-")));
    }

    @Test
    void skippingAndChoosingTouchTheTwoTickets() {
        for (Rooms moved : List.of(voting.did(1, new Skip("1")), voting.did(1, new Choose("3")))) {
            assertEquals(2, between(voting, moved).stream().filter(name -> name.contains("ticket-")).count());
            assertTrue(between(voting, moved).stream()
                    .noneMatch(name -> name.contains("seat-") || name.contains("backlog")));
        }
    }

    @Test
    void aTicketAddedIsAppended() {
        assertEquals(List.of("APPEND ticket-4", "REPLACE ticket"),
                between(voting, voting.did(1, new Add("One more", ""))));
    }

    @Test
    void theEndShowsTheSummary() {
        Rooms last = roomWith(1).voters().started().did(1, new Skip("1")).did(1, new Skip("2")).voted(1, "5");
        assertTrue(between(last, last.did(1, new Next(null))).contains("REPLACE summary"));
    }

    @Test
    void aVoteInACrowdTouchesAsLittle() {
        Rooms crowd = roomWith(200).voters().started();
        assertEquals(List.of("REPLACE vote-150", "REPLACE progress"), between(crowd, crowd.voted(150, "5"), id(150)));
    }

    @Test
    void whereFacilitatorsDriveOthersAreShownNoControls() {
        Rooms led = voting.facilitatedBy(1);
        Rooms reserved = led.agreed(Drivers.FACILITATORS, Revealing.AT_ONCE);
        assertEquals(List.of("REPLACE ticket-2", "REPLACE ticket-3", "REPLACE ticket-1", "REPLACE ticket",
                "REPLACE controls", "REPLACE adding", "REPLACE timer").stream().sorted().toList(),
                names(StaleRegions.between(seenBy(2, led), seenBy(2, reserved), NOBODY)).stream().sorted().toList());
        assertEquals(List.of(), names(StaleRegions.between(seenBy(1, led), seenBy(1, reserved), NOBODY)));
        assertEquals(List.of("facilitation"), personal(led, reserved, 1, false));
        assertEquals(List.of(), personal(led, reserved, 2, false));
    }

    @Test
    void aNewFacilitatorIsMarkedAndGetsControls() {
        Rooms led = voting.facilitatedBy(1).agreed(Drivers.FACILITATORS, Revealing.AT_ONCE);
        Rooms both = led.did(1, new Appoint("2"));
        assertEquals(List.of("REPLACE seat-2"), names(StaleRegions.between(seenBy(3, led), seenBy(3, both), NOBODY)));
        assertTrue(names(StaleRegions.between(seenBy(2, led), seenBy(2, both), NOBODY)).contains("REPLACE controls"));
        assertEquals(List.of("facilitation", "upkeep"), personal(led, both, 2, false));
    }

    @Test
    void aVacantRoomOffersToTakeOverAndLetsEverybodyDrive() {
        Rooms led = voting.facilitatedBy(1).agreed(Drivers.FACILITATORS, Revealing.AT_ONCE).absent(1);
        RoomView vacant = RoomView.of(led.room(), led.attendance().vacant(true), id(2));
        assertTrue(names(StaleRegions.between(seenBy(2, led), vacant, NOBODY)).contains("REPLACE controls"));
        assertEquals(List.of("facilitation"),
                StaleRegions.between(seenBy(2, led), vacant, id(2), false).stream().map(Patch::id).toList());
    }

    @Test
    void aNudgeTouchesTheHandsOfThoseWhoHaveNotVoted() {
        Rooms led = voting.facilitatedBy(1).voted(2, "5");
        Rooms nudged = led.did(1, new Nudge("1"));
        assertEquals(List.of(), between(led, nudged));
        assertEquals(List.of("hand"), personal(led, nudged, 3, false));
        assertEquals(List.of(), personal(led, nudged, 2, false));
    }

    @Test
    void aNewTitleAndTheArchiveAreSeenByAll() {
        Rooms led = voting.facilitatedBy(1);
        Rooms retitled = led.did(1, new SetTitle("Sprint 13"));
        assertEquals(List.of("REPLACE headline"), between(led, retitled));
        assertEquals(List.of("upkeep"), personal(led, retitled, 1, false));
        assertEquals(List.of(), personal(led, retitled, 2, false));
        Rooms archived = led.did(1, new Archive());
        assertTrue(names(StaleRegions.between(seenBy(2, led), seenBy(2, archived), NOBODY)).containsAll(
                List.of("REPLACE headline", "REPLACE controls", "REPLACE adding")));
        assertEquals(List.of("hand"), personal(led, archived, 2, false));
    }

    private static RoomView seenBy(int viewer, Rooms rooms) {
        return RoomView.of(rooms.room(), rooms.attendance(), id(viewer));
    }

    @Test
    void everythingIsEveryRegionByItsId() {
        List<String> ids = IntStream.range(0, Region.values().length).mapToObj(i -> Region.values()[i].id()).toList();
        assertEquals(ids, StaleRegions.all(view(voting)).stream().map(Patch::id).toList());
        assertEquals(List.of("hand", "me", "facilitation", "upkeep"),
                StaleRegions.allFor(id(1), view(voting)).stream().map(Patch::id).toList());
        assertTrue(StaleRegions.all(view(voting)).stream().allMatch(patch -> patch.operation() == Operation.REPLACE));
    }

    private static List<String> between(Rooms before, Rooms now, ParticipantId... voted) {
        return names(StaleRegions.between(view(before), view(now), Set.copyOf(Arrays.asList(voted))));
    }

    private static List<String> personal(Rooms before, Rooms now, int viewer, boolean voted) {
        return StaleRegions.between(view(before), view(now), id(viewer), voted).stream().map(Patch::id).toList();
    }

    private static List<String> names(List<Patch> patches) {
        return patches.stream().map(patch -> patch.operation() + " " + patch.id()).toList();
    }

    private static RoomView view(Rooms rooms) {
        return new RoomView(rooms.room(), rooms.attendance());
    }
}
