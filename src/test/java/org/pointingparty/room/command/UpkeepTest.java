package org.pointingparty.room.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pointingparty.room.Rooms.id;
import static org.pointingparty.room.Rooms.roomWith;
import static org.pointingparty.room.Rooms.visitor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.Permission;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.refusal.Reason;

class UpkeepTest {

    private static final Attendance HERE = new Attendance(Rooms.ids(1, 2), Set.of());

    private static Rooms led() {
        return roomWith(2).voters().facilitatedBy(1).started();
    }

    @Test
    void aRoomIsCalledSomethingElseFromNowOn() {
        assertEquals("Sprint 13", led().did(1, new SetTitle("  Sprint 13 ")).room().title());
        assertEquals(Optional.of(Reason.TITLE_EMPTY), led().refusal(1, new SetTitle(" ")));
        assertEquals(Optional.of(Reason.TITLE_TOO_LONG), led().refusal(1, new SetTitle("x".repeat(201))));
        assertEquals(Optional.of(Reason.TITLE_EMPTY), led().refusal(1, new SetTitle(null)));
    }

    @Test
    void nobodyVotesOrDrivesInAnArchivedRoomUntilItIsTakenUpAgain() {
        Rooms archived = led().did(1, new Archive());
        List<RoomCommand> playing = List.of(new Vote("5", "1"), new Retract("1"), new Reveal("1"), new Revote(),
                new Next(null), new Start(), new Choose("2"), new Skip("1"), new Add("One more", ""), new Nudge("1"));
        for (RoomCommand command : playing) {
            assertEquals(Optional.of(Reason.ARCHIVED), archived.refusal(1, command), command.toString());
        }
        assertFalse(archived.room().permits(Permission.DRIVE, id(1), HERE));
        Rooms back = archived.did(1, new Unarchive());
        assertTrue(back.room().permits(Permission.DRIVE, id(1), HERE));
        assertEquals("5", back.voted(2, "5").room().open().vote(id(2)).map(Card::label).orElseThrow());
    }

    @Test
    void peopleComeAndGoAndFacilitatorsSeeToAnArchivedRoom() {
        Rooms archived = led().did(1, new Archive());
        for (RoomCommand command : Arrays.asList(new Leave(), new Rename("Zoe"), new SetRole("spectator"),
                new Join(visitor(7), "Gil"), new SetTitle("Old"), new Appoint("2"), SetPolicy.NONE, new Remove("2"))) {
            assertEquals(Optional.empty(), archived.refusal(1, command), command.toString());
        }
    }

    @Test
    void whatIsAlreadySoIsRefused() {
        assertEquals(Optional.of(Reason.ARCHIVED), led().did(1, new Archive()).refusal(1, new Archive()));
        assertEquals(Optional.of(Reason.NOT_ARCHIVED), led().refusal(1, new Unarchive()));
    }
}
