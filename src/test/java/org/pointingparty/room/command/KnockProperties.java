package org.pointingparty.room.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.pointingparty.room.Rooms;

/** Whoever was removed comes in by being admitted, whatever else is tried, and nobody else is affected. */
class KnockProperties {

    private static final Rooms REMOVED = Rooms.roomWith(4).voters().facilitatedBy(1).did(1, new Remove("3"));

    /** Somebody asks something; participant 3 is the one who was removed. */
    private record Asked(int by, RoomCommand command) {
    }

    @Provide
    Arbitrary<List<Asked>> asked() {
        return Arbitraries.of(
                new Asked(3, new Knock()), new Asked(3, new Join(Rooms.visitor(3), "Cy")),
                new Asked(3, new Join(Rooms.visitor(3), "Cy", true)), new Asked(3, new Rename("Li")),
                new Asked(1, new Admit("3")), new Asked(1, new Decline("3")), new Asked(1, new Remove("3")),
                new Asked(1, new RenewCode()), new Asked(1, new SetPolicy(Map.of("entry", "code"))),
                new Asked(1, new SetPolicy(Map.of("entry", "link"))), new Asked(2, new Leave()),
                new Asked(2, new Join(Rooms.visitor(2), "Bo"))).list().ofMaxSize(30);
    }

    @Property
    void theyAreInTheRoomOnlyOnceAdmitted(@ForAll("asked") List<Asked> asked) {
        Rooms rooms = REMOVED;
        boolean admitted = false;
        for (Asked next : asked) {
            boolean accepted = rooms.refusal(next.by(), next.command()).isEmpty();
            rooms = accepted ? rooms.did(next.by(), next.command()) : rooms;
            admitted = accepted && next.command() instanceof Admit
                    || admitted && !(accepted && next.command() instanceof Remove);
            boolean inside = rooms.room().participants().inRoom(Rooms.id(3)).isPresent();
            assertTrue(admitted || !inside, next::toString);
            assertEquals(!admitted, rooms.room().participants().removed().findAny().isPresent());
            assertEquals(2, rooms.room().participants().inRoom()
                    .filter(seat -> seat.id().number() == 1 || seat.id().number() == 4).count());
            Statistics.collect(inside ? "inside" : "outside");
        }
        Statistics.coverage(where -> {
            where.check("inside").percentage(share -> share > 5);
            where.check("outside").percentage(share -> share > 5);
        });
    }
}
