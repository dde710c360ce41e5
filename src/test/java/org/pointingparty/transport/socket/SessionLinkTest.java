package org.pointingparty.transport.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.websocket.CloseReason;
import jakarta.websocket.PongMessage;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.pointingparty.transport.outbox.CloseCode;

class SessionLinkTest {

    private final List<String> heard = new ArrayList<>();
    private final List<SendHandler> handlers = new ArrayList<>();
    private final List<CloseReason> reasons = new ArrayList<>();
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final List<ByteBuffer> pings = new ArrayList<>();
    private final Map<String, Object> properties = new HashMap<>();
    private IOException broken;
    private final Gate gate = new Gate();
    private final Session session = session();
    private final SessionLink link = new SessionLink(session, gate, tasks::add);

    private Session session() {
        RemoteEndpoint.Async remote = stub(RemoteEndpoint.Async.class, (proxy, method, arguments) -> {
            if (broken != null) {
                throw broken;
            }
            heard.add(method.getName());
            if (method.getName().equals("sendText")) {
                handlers.add((SendHandler) arguments[1]);
            } else {
                pings.add((ByteBuffer) arguments[0]);
            }
            return null;
        });
        return stub(Session.class, (proxy, method, arguments) -> {
            if (method.getName().equals("getAsyncRemote")) {
                return remote;
            } else if (method.getName().equals("getUserProperties")) {
                return properties;
            }
            reasons.add((CloseReason) arguments[0]);
            throw new IOException("gone");
        });
    }

    private static <T> T stub(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Test
    void theHandlersResultReachesTheRightCallback() {
        List<Object> outcome = new ArrayList<>();
        Throwable cause = new IOException("reset");
        link.send("hello", () -> outcome.add("sent"), outcome::add);
        link.send("hello", () -> outcome.add("sent"), outcome::add);
        handlers.get(0).onResult(new SendResult());
        handlers.get(1).onResult(new SendResult(cause));
        assertEquals("sent", outcome.get(0));
        assertSame(cause, outcome.get(1));
    }

    @Test
    void aPingIsSentOnceItsCallReturns() {
        List<Object> outcome = new ArrayList<>();
        link.ping(() -> outcome.add("sent"), outcome::add);
        assertEquals(List.of("sendPing"), heard);
        assertEquals(List.of("sent"), outcome);
    }

    @Test
    void onlyWhoHasReadTheLastPingCanAnswerIt() {
        assertFalse(SessionLink.isAnswer(session, pong(new byte[0])));
        for (int i = 0; i < 2; i++) {
            link.ping(() -> {
            }, failure -> {
            });
        }
        assertNotEquals(pings.get(0), pings.get(1));
        assertTrue(SessionLink.isAnswer(session, () -> pings.get(1)));
        assertFalse(SessionLink.isAnswer(session, () -> pings.get(0)));
        assertFalse(SessionLink.isAnswer(session, pong(new byte[0])));
        assertFalse(SessionLink.isAnswer(session, pong(new byte[8])));
    }

    private static PongMessage pong(byte[] content) {
        return () -> ByteBuffer.wrap(content);
    }

    @Test
    void aPingOnABrokenLineFails() {
        broken = new IOException("reset");
        List<Object> outcome = new ArrayList<>();
        link.ping(() -> outcome.add("sent"), outcome::add);
        assertEquals(List.of(broken), outcome);
    }

    @Test
    void closingHappensOnTheExecutorAndIsNotDisturbedByASessionThatIsGone() {
        link.close(CloseCode.NAME_NEEDED, "name needed");
        assertTrue(reasons.isEmpty());
        tasks.remove().run();
        assertEquals(4401, reasons.get(0).getCloseCode().getCode());
        assertEquals("name needed", reasons.get(0).getReasonPhrase());
    }

    @Test
    void closingIsLeftToTheServerWhenItIsStopping() {
        new SessionLink(session(), gate, task -> {
            throw new RejectedExecutionException();
        }).close(CloseCode.RESTART, "restart");
        assertTrue(reasons.isEmpty());
    }

    @Test
    void nothingReachesASessionThatIsOver() {
        List<String> outcome = new ArrayList<>();
        link.send("hello", () -> outcome.add("sent"), cause -> outcome.add(cause.getMessage()));
        link.close(CloseCode.LEFT, "left");
        assertEquals(List.of("sendText"), heard);
        gate.shut();
        link.send("hello", () -> outcome.add("sent"), cause -> outcome.add(cause.getMessage()));
        link.ping(() -> outcome.add("sent"), cause -> outcome.add(cause.getMessage()));
        tasks.remove().run();
        assertEquals(List.of("sendText"), heard);
        assertEquals(List.of("the session is over", "the session is over"), outcome);
        assertEquals(List.of(), reasons);
    }
}
