package org.pointingparty.room.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pointingparty.room.Rooms.id;
import static org.pointingparty.room.Rooms.roomWith;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.Room;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.Seat;
import org.pointingparty.room.refusal.Reason;

/** Whoever was removed waits at the door. */
class KnockTest {

    /** Participant 1 facilitates by right, 2 acts, 3 was removed, 4 is a voter, 5 has left. */
    private final Rooms removed = roomWith(5).voters().facilitatedBy(1).actedFor(2).did(1, new Remove("3"))
            .did(5, new Leave());
    private final Rooms knocking = removed.did(3, new Knock());

    private static Seat seat(Rooms rooms, int participant) {
        return rooms.room().participants().of(id(participant)).map(Participant::seat).orElseThrow();
    }

    @Test
    void neitherTheLinkNorTheCodeLetsInWhoKnocksOrWasDeclined() {
        Rooms declined = knocking.did(1, new Decline("3"));
        for (Rooms out : List.of(removed, knocking, declined)) {
            assertEquals(Optional.of(Reason.REMOVED), out.refusal(3, new Join(Rooms.visitor(3), "Cy")));
            assertEquals(Optional.of(Reason.REMOVED), out.refusal(3, new Join(Rooms.visitor(3), "Cy", true)));
            assertEquals(Optional.of(Reason.NOT_IN_ROOM), out.refusal(3, new Rename("Cy")));
        }
    }

    @Test
    void oneByRightLetsThemInOrNot() {
        assertEquals(Optional.of(Reason.ACTING_ONLY), knocking.refusal(2, new Decline("3")));
        assertEquals(Seat.TAKEN, seat(knocking.did(1, new Admit("3")).did(3, new Join(Rooms.visitor(3), "Cy")), 3));
        Rooms declined = knocking.did(1, new Decline("3"));
        assertEquals(Seat.DECLINED, seat(declined, 3));
        assertEquals(Optional.empty(), declined.refusal(1, new Admit("3")), "on second thoughts");
        assertEquals(Optional.of(Reason.NO_SUCH_PARTICIPANT), declined.refusal(1, new Decline("3")));
        assertEquals(Optional.of(Reason.NO_SUCH_PARTICIPANT), removed.refusal(1, new Decline("3")), "has not asked");
    }

    @Test
    void oneAsksOnceForEachTimeOneIsRemoved() {
        assertEquals(Optional.of(Reason.NO_SUCH_PARTICIPANT), knocking.refusal(3, new Knock()));
        assertEquals(Optional.of(Reason.NO_SUCH_PARTICIPANT),
                knocking.did(1, new Decline("3")).refusal(3, new Knock()));
        Rooms again = knocking.did(1, new Admit("3")).did(3, new Join(Rooms.visitor(3), "Cy")).did(1, new Remove("3"));
        assertEquals(Optional.empty(), again.refusal(3, new Knock()));
    }

    @Test
    void nobodyElseKnocks() {
        for (int other : List.of(1, 4, 5, 9)) {
            assertEquals(Optional.of(Reason.NO_SUCH_PARTICIPANT), removed.refusal(other, new Knock()));
        }
        Room after = knocking.room();
        assertEquals(List.of(3), after.participants().removed().map(seat -> seat.id().number()).toList());
        assertEquals(Optional.empty(), knocking.refusal(5, new Join(Rooms.visitor(5), "Eve")));
        assertEquals(Optional.empty(), knocking.refusal(6, new Join(Rooms.visitor(6), "Fay")));
    }
}
