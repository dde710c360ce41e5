package org.pointingparty.room.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.Room;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.refusal.Reason;

/** A code that too many know is renewed. */
class RenewCodeTest {

    private final Rooms acted = Rooms.roomWith(3).voters().facilitatedBy(1).actedFor(2);

    private static RoomCommand renewal() {
        return CommandVocabulary.command("renew-code", Map.of()).orElseThrow();
    }

    @Test
    void whatHappensTellsNoSecret() {
        assertEquals(List.of(new UpkeepEvent.CodeRenewed()), acted.decide(1, renewal()).events());
        assertEquals(0, UpkeepEvent.CodeRenewed.class.getRecordComponents().length);
    }

    @Test
    void oneByRightRenewsTheCodeAndNobodyElse() {
        assertEquals(Optional.empty(), acted.refusal(1, renewal()));
        assertEquals(Optional.of(Reason.ACTING_ONLY), acted.refusal(2, renewal()));
        assertEquals(Optional.of(Reason.FACILITATORS_ONLY), acted.refusal(3, renewal()));
    }

    @Test
    void thoseInsideStayAndNothingElseChanges() {
        Room before = acted.room();
        Room after = acted.did(1, renewal()).room();
        assertEquals(before, after.versioned(before.version()));
        assertTrue(after.version() > before.version());
    }
}
