package org.pointingparty.view.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pointingparty.room.Rooms.ID;
import static org.pointingparty.room.Rooms.id;
import static org.pointingparty.room.Rooms.roomWith;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.command.Leave;
import org.pointingparty.room.command.Nudge;
import org.pointingparty.room.command.Remove;
import org.pointingparty.room.command.SetRole;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.view.RoomView;
import org.pointingparty.view.personal.FacilitationView.PersonView;

/** What the regions show that are for one viewer alone. */
class PersonalViewsTest {

    private static final List<String> DECK = Decks.DEFAULT.cards().stream().map(Card::label).toList();
    private static final int NOBODY = 99;

    private final Rooms three = roomWith(3).voters().facilitatedBy(1).started();

    private static RoomView view(Rooms rooms) {
        return new RoomView(rooms.room(), rooms.attendance());
    }

    private static HandView hand(Rooms rooms, int viewer) {
        return view(rooms).hand(id(viewer));
    }

    @Test
    void aHandShowsItsOwnCardAlone() {
        Rooms voted = three.voted(2, "5");
        assertEquals(new HandView(ID.value(), 1, false, false, DECK, "5", false), hand(voted, 2));
        assertEquals(new HandView(ID.value(), 1, false, false, DECK, null, false), hand(voted, 1));
        assertTrue(hand(voted, 1).open());
    }

    @Test
    void aHandIsClosedBeforeTheStartAndAfterTheReveal() {
        assertEquals(new HandView(ID.value(), 0, false, false, DECK, null, false), hand(roomWith(1).voters(), 1));
        assertEquals(new HandView(ID.value(), 0, false, false, DECK, null, false), hand(three.voted("1", "2", "3"), 1));
        assertFalse(hand(roomWith(1).voters(), 1).open());
    }

    @Test
    void whereVotesMayChangeAfterTheRevealTheHandStaysOpen() {
        Rooms revealed = three.agreed(Map.of("change", "after-reveal")).voted("1", "2", "3");
        assertEquals(new HandView(ID.value(), 1, true, false, DECK, "2", false), hand(revealed, 2));
        assertTrue(hand(revealed, 2).open());
    }

    @Test
    void whoOnlyWatchesHasNoOpenHand() {
        Rooms watching = three.did(3, new SetRole("spectator"));
        assertTrue(hand(watching, 3).spectator());
        assertFalse(hand(watching, 3).open());
        assertTrue(hand(watching, NOBODY).spectator(), "a stranger watches too");
    }

    @Test
    void aNudgeIsSeenByThoseWhoHaveNotVoted() {
        Rooms nudged = three.voted(2, "5").did(1, new Nudge("1"));
        assertFalse(hand(nudged, 2).nudged());
        assertTrue(hand(nudged, 3).nudged());
        assertFalse(hand(nudged.did(3, new SetRole("spectator")), 3).nudged());
        assertFalse(hand(nudged, NOBODY).nudged());
    }

    @Test
    void aFacilitatorCanActOnAllOthers() {
        Rooms removed = three.did(2, new SetRole("spectator")).did(1, new Remove("3"));
        FacilitationView facilitation = view(removed).facilitation(id(1));
        assertTrue(facilitation.facilitator());
        assertEquals(1, facilitation.round());
        assertEquals(Decks.DEFAULT.name(), facilitation.deck());
        assertEquals(List.of(new PersonView(2, "Participant 2", true, false)), facilitation.others());
        assertEquals(List.of(new PersonView(3, "Participant 3", false, false)), facilitation.removed());
        assertEquals(0, view(three.voted("1", "2", "3")).facilitation(id(1)).round());
    }

    @Test
    void whoOnlyActsIsOfferedNothingThatWouldBeRefused() {
        Rooms acted = three.did(1, new Remove("3")).actedFor(2);
        FacilitationView full = view(acted).facilitation(id(1));
        assertTrue(full.governs() && full.policy().stream().anyMatch(option -> option.name().equals("entry")));
        assertEquals(List.of(2), full.unconfirmed().stream().map(PersonView::id).toList());
        FacilitationView acting = view(acted).facilitation(id(2));
        assertTrue(acting.facilitator() && acting.acting());
        assertFalse(acting.governs() || acting.policy().stream().anyMatch(option -> option.name().equals("entry")));
        assertEquals(List.of(), acting.removed());
        assertEquals(List.of(), acting.unconfirmed());
        assertEquals(new UpkeepView(ID.value(), true, false, true, "Sprint 12", false, List.of()),
                view(acted).upkeep(id(2)));
        RoomView abandoned = new RoomView(acted.room(), acted.attendance().abandoned(true));
        assertTrue(abandoned.facilitation(id(2)).governs());
        assertTrue(abandoned.upkeep(id(2)).governs() && abandoned.upkeep(id(2)).recoverable());
        assertFalse(abandoned.upkeep(id(1)).recoverable());
    }

    @Test
    void othersCanDoNothingUnlessNoFacilitatorIsThere() {
        FacilitationView facilitation = view(three).facilitation(id(2));
        assertFalse(facilitation.facilitator() || facilitation.deputy());
        assertEquals(List.of(), facilitation.others());
        assertTrue(view(three.leaderless()).facilitation(id(2)).deputy());
        assertFalse(view(three.leaderless()).facilitation(id(1)).deputy());
    }

    @Test
    void aFacilitatorCanEraseWhoeverIsNoFacilitatorInTheRoom() {
        Rooms left = three.facilitatedBy(2).did(2, new Leave());
        UpkeepView upkeep = view(left).upkeep(id(1));
        assertEquals(new UpkeepView(ID.value(), true, true, false, "Sprint 12", false, List.of(
                PersonView.of(left.room().participants().of(id(2)).orElseThrow()),
                new PersonView(3, "Participant 3", false, false))), upkeep);
        assertEquals(List.of(new PersonView(3, "Participant 3", false, false)),
                view(three.facilitatedBy(2)).upkeep(id(1)).people());
        assertEquals(List.of(2, 3), view(three.actedFor(2)).upkeep(id(1)).people().stream()
                .map(PersonView::id).toList());
        assertEquals(new UpkeepView(ID.value(), false, false, false, "", false, List.of()), view(left).upkeep(id(3)));
    }
}
