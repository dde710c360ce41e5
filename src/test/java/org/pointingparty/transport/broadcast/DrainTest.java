package org.pointingparty.transport.broadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.transport.outbox.OutboxFixture;
import org.pointingparty.transport.outbox.ScriptedLink;

class DrainTest {

    private final Drain drain = new Drain();

    private Connection connect(ScriptedLink link) {
        Connection connection = new Connection(null, null, new ParticipantId(1), Locale.ENGLISH, link, Runnable::run,
                () -> 0, OutboxFixture.SMALL, over -> {
                    over.endsNow();
                    drain.remove(over);
                });
        drain.add(connection);
        return connection;
    }

    @Test
    void allAreToldToComeAgain() {
        List<ScriptedLink> links = Stream.generate(() -> new ScriptedLink(ScriptedLink.AT_ONCE)).limit(450).toList();
        links.forEach(this::connect);
        assertEquals(450, drain.getConnections());
        assertFalse(drain.isBegun());
        drain.begin();

        assertTrue(drain.isBegun());
        assertEquals(0, drain.getConnections());
        links.forEach(link -> assertEquals(List.of(1012), link.closings));
    }

    @Test
    void whoSlipsInAfterwardsIsToldToo() {
        drain.begin();
        ScriptedLink link = new ScriptedLink(ScriptedLink.AT_ONCE);
        connect(link);

        assertEquals(List.of(1012), link.closings);
        assertEquals(0, drain.getConnections());
    }

    @Test
    void aConnectionThatEndedBeforeItWasKnownIsNotKept() {
        Connection connection = connect(new ScriptedLink(ScriptedLink.AT_ONCE));
        drain.remove(connection);
        connection.endsNow();
        drain.add(connection);

        assertEquals(0, drain.getConnections());
    }
}
