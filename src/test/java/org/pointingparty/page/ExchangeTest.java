package org.pointingparty.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

class ExchangeTest {

    private final Exchange exchange = TrialExchange.of(Map.of("title", "A room"));

    @Test
    void whatWasNotSentIsEmptyWhereItIsShown() {
        assertEquals("A room", exchange.typed("title"));
        assertEquals("", exchange.typed("deck"));
    }

    @Test
    void whoeverIsTurnedAwayIsToldWhy() {
        Rejection outage = Rejection.of(Reason.JOURNAL_UNAVAILABLE);
        Reply.Page page = assertInstanceOf(Reply.Page.class, exchange.turnAway(outage));
        assertEquals(new Status(503), page.status());
        assertEquals(new ErrorPage(503, exchange.text(outage)), page.model());
        assertEquals(new Reply.NotFound(), exchange.turnAway(Rejection.of(Reason.NO_SUCH_ROOM)));
    }
}
