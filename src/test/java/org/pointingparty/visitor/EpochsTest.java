package org.pointingparty.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.people.VisitorId;

class EpochsTest {

    private static final VisitorId ANA = new VisitorId("ana");
    private static final VisitorId BEN = new VisitorId("ben");

    private final AtomicLong nanos = new AtomicLong();
    private final TrialRecords records = new TrialRecords();
    private final Epochs epochs = new Epochs(records, nanos::get);

    @Test
    void whoLogsOutIsOverAtOnceAndForGood() {
        assertFalse(epochs.isOver(ANA));
        assertTrue(epochs.end(ANA));
        assertTrue(epochs.isOver(ANA));
        assertFalse(epochs.isOver(BEN), "nobody else is");
        nanos.addAndGet(Epochs.FRESH);
        records.answering = false;
        assertTrue(epochs.isOver(ANA));
    }

    @Test
    void theRecordsAreAskedOnceInAWhileHoweverManyRequestsThereAre() {
        for (int i = 0; i < 1_000; i++) {
            assertFalse(epochs.isOver(ANA));
        }
        assertEquals(1, records.asked);
        nanos.addAndGet(Epochs.FRESH);
        assertFalse(epochs.isOver(ANA));
        assertEquals(2, records.asked);
    }

    @Test
    void aLogOutOnAnotherNodeIsHeardOfInAWhile() {
        assertFalse(epochs.isOver(ANA));
        assertTrue(new Epochs(records, nanos::get).end(ANA));
        nanos.addAndGet(Epochs.FRESH);
        assertTrue(epochs.isOver(ANA));
    }

    @Test
    void inAnOutageNobodyIsForgottenAndTheRecordsAreAskedOnceASecond() {
        assertTrue(epochs.end(BEN));
        records.answering = false;
        records.asked = 0;
        for (int i = 0; i < 1_000; i++) {
            assertFalse(epochs.isOver(ANA));
            assertTrue(epochs.isOver(BEN));
        }
        assertEquals(1, records.asked);
        assertFalse(epochs.end(ANA));
        nanos.addAndGet(Epochs.PAUSE);
        records.over.add(ANA);
        records.answering = true;
        assertTrue(epochs.isOver(ANA));
    }

    @Test
    void noMoreVisitorsAreRememberedThanThereIsRoomFor() {
        epochs.isOver(ANA);
        for (int i = 1; i < Epochs.MOST; i++) {
            epochs.isOver(new VisitorId("visitor " + i));
        }
        epochs.isOver(ANA);
        assertEquals(Epochs.MOST, records.asked, "so many are remembered");
        epochs.isOver(BEN);
        epochs.isOver(new VisitorId("visitor 1"));
        assertEquals(Epochs.MOST + 2, records.asked);
        epochs.isOver(ANA);
        assertEquals(Epochs.MOST + 2, records.asked, "who was asked for last stays");
    }
}
