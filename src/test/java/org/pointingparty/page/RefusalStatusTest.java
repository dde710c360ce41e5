package org.pointingparty.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pointingparty.room.Reason;

class RefusalStatusTest {

    private static final Map<Reason, RefusalStatus> SPECIAL = Map.of(
            Reason.JOURNAL_UNAVAILABLE, new RefusalStatus(503, 0),
            Reason.ROOM_UNREADABLE, new RefusalStatus(503, 0),
            Reason.TOO_MANY_ROOMS, new RefusalStatus(503, 60),
            Reason.TOO_MANY_NEW_ROOMS, new RefusalStatus(429, 10),
            Reason.TOO_MANY_CODES, new RefusalStatus(429, 60),
            Reason.TOO_FAST, new RefusalStatus(429, 1),
            Reason.IMPORT_TOO_LARGE, new RefusalStatus(413, 0),
            Reason.REMOVED, new RefusalStatus(403, 0),
            Reason.NO_SUCH_ROOM, new RefusalStatus(404, 0));

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonIsToldByAnErrorWhereverItIsGiven(Reason reason) {
        for (RefusalStatus status : List.of(RefusalStatus.ofCommand(reason), RefusalStatus.ofForm(reason))) {
            assertTrue(status.code() >= 400 && status.code() < 600, reason + " is answered " + status.code());
            assertTrue(status.retryAfter() >= 0);
        }
        assertEquals(SPECIAL.getOrDefault(reason, new RefusalStatus(409, 0)), RefusalStatus.ofCommand(reason));
    }

    @Test
    void whatIsTypedWrongIsABadRequestAndAnOutageIsNot() {
        Set<Reason> elsewhere = EnumSet.copyOf(SPECIAL.keySet());
        elsewhere.remove(Reason.NO_SUCH_ROOM);
        for (Reason reason : Reason.values()) {
            RefusalStatus expected = elsewhere.contains(reason) ? SPECIAL.get(reason) : new RefusalStatus(400, 0);
            assertEquals(expected, RefusalStatus.ofForm(reason), reason.name());
        }
    }
}
