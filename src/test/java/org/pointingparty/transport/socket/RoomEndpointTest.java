package org.pointingparty.transport.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.websocket.CloseReason;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.pointingparty.page.fragment.Absent;
import org.pointingparty.transport.broadcast.Connection;
import org.pointingparty.transport.broadcast.TrialConnection;
import org.pointingparty.transport.outbox.CloseCode;
import org.pointingparty.transport.outbox.Link;
import org.pointingparty.transport.reception.Caller;
import org.pointingparty.transport.reception.Reception;

class RoomEndpointTest {

    private final Connection connection = TrialConnection.open();
    private final List<Connection> closed = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private final List<Integer> closings = new ArrayList<>();
    private ByteBuffer pinged;
    private int failing;
    private Runnable meanwhile = () -> {
    };
    private final RoomEndpoint endpoint = new RoomEndpoint(new Anybody(), new Welcoming());

    private final class Anybody extends SocketCallers {

        @Override
        Caller of(Session session, Gate gate) {
            step("caller");
            return null;
        }
    }

    /** Notes a step of the opening, and fails in it if the test has planted that. */
    private void step(String name) {
        steps.add(name);
        if (steps.size() == failing) {
            throw new IllegalStateException("the failure of this test, in " + name);
        }
    }

    private Session session() {
        Map<String, Object> properties = new HashMap<>();
        return stub(Session.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "close" -> {
                closings.add(((CloseReason) arguments[0]).getCloseCode().getCode());
                yield null;
            }
            case "getUserProperties" -> properties;
            case "getAsyncRemote" -> stub(RemoteEndpoint.Async.class, (remote, send, sent) -> {
                pinged = (ByteBuffer) sent[0];
                return null;
            });
            default -> {
                step(method.getName());
                yield method.getReturnType() == long.class ? 1L : null;
            }
        });
    }

    private static <T> T stub(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** Lets everybody in, and takes its time. */
    private final class Welcoming extends Reception {

        @Override
        public Optional<Connection> open(Caller caller, String roomId) {
            step("reception");
            meanwhile.run();
            return Optional.of(connection);
        }

        @Override
        public void abandon(Function<Executor, Link> link) {
            link.apply(Runnable::run).close(CloseCode.TRY_AGAIN_LATER, "");
        }

        @Override
        public void closed(Connection over) {
            closed.add(over);
            step("closed");
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

    @Test
    void onlyTheAnswerToAPingIsASignOfLife() {
        Session session = session();
        endpoint.open(session, "room");
        connection.pulse().ping();
        connection.pulse().ping();
        new SessionLink(session, new Gate(), Runnable::run).ping(() -> {
        }, failure -> {
        });
        long later = System.nanoTime() + TimeUnit.SECONDS.toNanos(26);
        assertTrue(connection.pulse().overdue(later), "unanswered pings must count for this to mean anything");
        endpoint.pong(session, () -> ByteBuffer.allocate(0));
        endpoint.pong(session, () -> ByteBuffer.allocate(8));
        assertTrue(connection.pulse().overdue(later));
        endpoint.pong(session, () -> pinged);
        assertFalse(connection.pulse().overdue(later));
    }

    @Test
    void aSessionThatIsNotOverIsClosedWhicheverStepOfItsOpeningFails() {
        meanwhile = () -> endpoint.close();
        endpoint.open(session(), "room");
        assertEquals(List.of("getMaxIdleTimeout", "setMaxIdleTimeout", "caller", "reception", "closed"), steps);
        assertEquals(List.of(), closings);
        int whole = steps.size();
        for (failing = 1; failing <= whole; failing++) {
            steps.clear();
            RoomEndpoint another = new RoomEndpoint(new Anybody(), new Welcoming());
            meanwhile = () -> another.close();
            assertThrows(IllegalStateException.class, () -> another.open(session(), "room"));
            assertEquals(failing, steps.size());
            boolean over = failing == whole;
            assertEquals(Collections.nCopies(over ? whole - 1 : failing, 1013), closings);
        }
    }
}
