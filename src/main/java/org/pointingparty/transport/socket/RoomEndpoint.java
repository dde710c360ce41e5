package org.pointingparty.transport.socket;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;
import org.pointingparty.transport.broadcast.Connection;
import org.pointingparty.transport.outbox.BareClassLoader;
import org.pointingparty.transport.reception.Reception;

/** One WebSocket of one tab: hands what arrives to the {@link Reception}. */
@Dependent
@ServerEndpoint(value = "/rooms/{roomId}/live", configurator = RoomHandshake.class)
public class RoomEndpoint {

    /** How long a frame from a browser may be, in bytes. */
    public static final int LONGEST_FRAME = 8_192;

    private static final Logger LOG = System.getLogger(RoomEndpoint.class.getName());

    @Inject
    private SocketCallers callers;

    @Inject
    private Reception reception;

    private final Gate gate = new Gate();

    /** Both, because a server may tell of the end on another thread while the connection is still being opened. */
    private volatile @Nullable Connection connection;
    private volatile boolean over;

    /** Finds what is injected. */
    public RoomEndpoint() {
    }

    /** An endpoint without a container, which would inject all this. */
    RoomEndpoint(SocketCallers callers, Reception reception) {
        this.callers = callers;
        this.reception = reception;
    }

    /**
     * Lets the visitor in, or says with a close code why not. If that fails, the session is closed: some servers would
     * leave it open, and nothing else looks after it yet.
     */
    @OnOpen
    public void open(Session session, @PathParam("roomId") String roomId) {
        try {
            letIn(session, roomId);
        } catch (RuntimeException | Error failure) {
            LOG.log(Level.ERROR, "A connection could not be opened", failure);
            reception.abandon(executor -> new SessionLink(session, gate, executor));
            throw failure;
        }
    }

    private void letIn(Session session, String roomId) {
        if (session.getMaxIdleTimeout() > 0) {
            BareClassLoader.run(() -> session.setMaxIdleTimeout(0));
        }
        connection = reception.open(callers.of(session, gate), roomId).orElse(null);
        if (over) {
            close();
        }
    }

    /** Takes a command. */
    @OnMessage(maxMessageSize = LONGEST_FRAME)
    public void text(String text) {
        if (connection != null) {
            reception.text(connection, text);
        }
    }

    /** Refuses a frame that is not text. */
    @OnMessage(maxMessageSize = LONGEST_FRAME)
    public void binary(byte[] bytes) {
        if (connection != null) {
            reception.binary(connection);
        }
    }

    /** Takes a sign of life, if it is one: who only sends, and does not read, cannot answer a ping. */
    @OnMessage
    public void pong(Session session, PongMessage pong) {
        if (connection != null && SessionLink.isAnswer(session, pong)) {
            connection.pulse().heard();
        }
    }

    /** Notes that the tab is gone. */
    @OnClose
    public void close() {
        over = true;
        gate.shut();
        if (connection != null) {
            reception.closed(connection);
        }
    }

    /** Notes what went wrong; the server closes the connection if it has to. */
    @OnError
    public void error(Throwable cause) {
        LOG.log(Level.DEBUG, "A connection has failed", cause);
    }
}
