package org.pointingparty.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.pointingparty.room.Rooms.roomWith;
import static org.pointingparty.room.Rooms.visitor;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.command.Admit;
import org.pointingparty.room.command.Create;
import org.pointingparty.room.command.Deciding;
import org.pointingparty.room.command.Join;
import org.pointingparty.room.command.Leave;
import org.pointingparty.room.command.Remove;
import org.pointingparty.room.command.SetPolicy;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

class RoomCodeTest {

    private static final RoomCode CODE = new RoomCode("ABCD7WXY");

    @Test
    void aCodeIsReadHoweverItWasTyped() {
        for (String typed : List.of("ABCD7WXY", "abcd7wxy", " abcd 7wxy ", "AB-CD-7w-xy", "a b c d 7 w x y",
                "abcd\u00a07wxy")) {
            assertEquals(Optional.of(CODE), RoomCode.parse(typed), typed);
        }
        assertEquals(Optional.of(CODE), RoomCode.parse(CODE.grouped()));
    }

    @Test
    void whatCannotBeACodeIsNone() {
        for (String typed : List.of("", "ABCD7WX", "ABCD7WXYZ", "ABCD0WXY", "ABCDOWXY", "ABCD1WXY", "ABCDIWXY",
                "äBCD7WXY")) {
            assertEquals(Optional.empty(), RoomCode.parse(typed), typed);
        }
        assertEquals(Optional.empty(), RoomCode.parse(null));
        assertThrows(IllegalArgumentException.class, () -> new RoomCode("abcd7wxy"));
    }

    @Test
    void codesAreDrawnFromAllThereAre() {
        Random random = new Random(1);
        Set<String> codes = new HashSet<>();
        Set<Integer> characters = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            String code = RoomCode.drawn(random::nextInt).value();
            codes.add(code);
            code.chars().forEach(characters::add);
        }
        assertEquals(2_000, codes.size());
        assertEquals(28, characters.size());
    }

    private static Rooms guarded() {
        return roomWith(2).voters().facilitatedBy(1).did(1, new SetPolicy(Map.of("entry", "code")));
    }

    @Test
    void aRoomThatAsksForItsCodeLetsNewcomersInWithItOnly() {
        Join bare = new Join(visitor(3), "Cleo");
        Join vouched = new Join(visitor(3), "Cleo", true);
        assertEquals(Optional.of(Reason.CODE_NEEDED), guarded().refusal(1, bare));
        assertEquals("Cleo", guarded().did(1, vouched).name(3));
        assertEquals("Cleo", roomWith(2).voters().did(1, bare).name(3),
                "need a room that takes the same newcomer without");
    }

    @Test
    void whoHadASeatIsNotAskedAndWhoWasRemovedNeedsMoreThanTheCode() {
        assertEquals("Ben", guarded().did(2, new Leave()).did(1, new Join(visitor(2), "Ben")).name(2));
        Rooms removed = guarded().did(1, new Remove("2"));
        assertEquals(Optional.of(Reason.REMOVED), removed.refusal(1, new Join(visitor(2), "Ben", true)));
        assertEquals("Ben", removed.did(1, new Admit("2")).did(1, new Join(visitor(2), "Ben")).name(2));
    }

    @Test
    void whoOpenedTheRoomIsNotAsked() {
        Create create = new Create("Sprint", "", List.of()).by(visitor(1), new SetPolicy(Map.of("entry", "code")));
        Room room = Room.blank(Rooms.ID);
        Room opened = RoomEvent.applyAll(room, Deciding.decide(room, create, null, Attendance.NOBODY).events());
        assertEquals(Optional.empty(),
                Deciding.decide(opened, new Join(visitor(1), "Ana"), null, Attendance.NOBODY).rejection());
        assertEquals(Optional.of(Reason.CODE_NEEDED),
                Deciding.decide(opened, new Join(visitor(2), "Ben"), null, Attendance.NOBODY)
                .rejection().map(Rejection::reason));
    }
}
