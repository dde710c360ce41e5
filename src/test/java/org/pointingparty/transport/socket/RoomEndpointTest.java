package org.pointingparty.transport.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.websocket.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pointingparty.page.fragment.Absent;
import org.pointingparty.transport.broadcast.Connection;
import org.pointingparty.transport.broadcast.TrialConnection;
import org.pointingparty.transport.reception.Caller;
import org.pointingparty.transport.reception.Reception;

class RoomEndpointTest {

    private final Connection connection = TrialConnection.open();
    private final List<Connection> closed = new ArrayList<>();
    private Runnable meanwhile = () -> {
    };
    private final RoomEndpoint endpoint = new RoomEndpoint(new Anybody(), new Welcoming());

    private static final class Anybody extends SocketCallers {

        @Override
        Caller of(Session session) {
            return null;
        }
    }

    /** Lets everybody in, and takes its time. */
    private final class Welcoming extends Reception {

        @Override
        public Optional<Connection> open(Caller caller, String roomId) {
            meanwhile.run();
            return Optional.of(connection);
        }

        @Override
        public void closed(Connection over) {
            closed.add(over);
        }
    }

    @Test
    void aConnectionLastsUntilItsTabIsGone() {
        endpoint.open(Absent.of(Session.class), "room");
        assertEquals(List.of(), closed);
        endpoint.close();
        assertEquals(List.of(connection), closed);
    }

    @Test
    void aTabThatGoesWhileItIsLetInIsNotTakenToBeThere() {
        meanwhile = () -> endpoint.close();
        endpoint.open(Absent.of(Session.class), "room");
        assertEquals(List.of(connection), closed);
    }
}
