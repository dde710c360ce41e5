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
import org.pointingparty.room.refusal.Reason;

class StatusTest {

    private static final Map<Reason, Status> SPECIAL = Map.ofEntries(
            Map.entry(Reason.JOURNAL_UNAVAILABLE, new Status(503, 0)),
            Map.entry(Reason.OUTCOME_UNKNOWN, new Status(503, 0)),
            Map.entry(Reason.ROOM_IN_DOUBT, new Status(503, 0)),
            Map.entry(Reason.ROOM_UNREADABLE, new Status(503, 0)),
            Map.entry(Reason.IMPORT_INCOMPLETE, new Status(503, 0)),
            Map.entry(Reason.TOO_MANY_ROOMS, new Status(503, 60)),
            Map.entry(Reason.MEMORY_FULL, new Status(503, 60)),
            Map.entry(Reason.ROOM_FULL, new Status(503, 60)),
            Map.entry(Reason.TOO_MANY_NEW_ROOMS, new Status(429, 10)),
            Map.entry(Reason.TOO_MANY_CODES, new Status(429, 60)),
            Map.entry(Reason.TOO_MUCH_AT_ONCE, new Status(503, 5)),
            Map.entry(Reason.TOO_MUCH_TYPED, new Status(429, 60)),
            Map.entry(Reason.TOO_FAST, new Status(429, 1)),
            Map.entry(Reason.IMPORT_TOO_LARGE, new Status(413, 0)),
            Map.entry(Reason.REMOVED, new Status(403, 0)),
            Map.entry(Reason.NO_SUCH_ROOM, new Status(404, 0)));

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonIsToldByAnErrorWhereverItIsGiven(Reason reason) {
        for (Status status : List.of(Status.ofCommand(reason), Status.ofForm(reason))) {
            assertTrue(status.code() >= 400 && status.code() < 600, reason + " is answered " + status.code());
            assertTrue(status.retryAfter() >= 0);
        }
        assertEquals(SPECIAL.getOrDefault(reason, new Status(409, 0)), Status.ofCommand(reason));
    }

    @Test
    void whatIsTypedWrongIsABadRequestAndAnOutageIsNot() {
        Set<Reason> elsewhere = EnumSet.copyOf(SPECIAL.keySet());
        elsewhere.remove(Reason.NO_SUCH_ROOM);
        for (Reason reason : Reason.values()) {
            Status expected = elsewhere.contains(reason) ? SPECIAL.get(reason) : new Status(400, 0);
            assertEquals(expected, Status.ofForm(reason), reason.name());
        }
    }
}
