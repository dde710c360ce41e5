package org.pointingparty.transport.socket;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.PongMessage;
import jakarta.websocket.SendHandler;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.pointingparty.transport.outbox.CloseCode;
import org.pointingparty.transport.outbox.Link;

/** The link over a WebSocket session of the server. */
final class SessionLink implements Link {

    private static final String MARK = "pointing-party.ping";
    private static final int MARK_BYTES = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Session session;
    private final Gate gate;
    private final Executor executor;

    /**
     * A link over this session.
     *
     * @param gate where all calls to the session pass
     * @param executor closes the session: with a browser that has stopped reading, that blocks some servers for seconds
     */
    SessionLink(Session session, Gate gate, Executor executor) {
        this.session = session;
        this.gate = gate;
        this.executor = executor;
    }

    @Override
    public void send(String text, Runnable sent, Consumer<Throwable> failed) {
        if (!gate.pass(() -> session.getAsyncRemote().sendText(text, reportTo(sent, failed)))) {
            failed.accept(over());
        }
    }

    @Override
    public void ping(Runnable sent, Consumer<Throwable> failed) {
        if (!gate.pass(() -> pingNow(sent, failed))) {
            failed.accept(over());
        }
    }

    /** Sends what nobody can guess, so that only who reads can answer. */
    private void pingNow(Runnable sent, Consumer<Throwable> failed) {
        byte[] mark = new byte[MARK_BYTES];
        RANDOM.nextBytes(mark);
        session.getUserProperties().put(MARK, ByteBuffer.wrap(mark));
        try {
            session.getAsyncRemote().sendPing(ByteBuffer.wrap(mark));
        } catch (IOException broken) {
            failed.accept(broken);
            return;
        }
        sent.run();
    }

    /** Whether this answers the last ping that was sent over the session. */
    static boolean isAnswer(Session session, PongMessage pong) {
        return pong.getApplicationData().equals(session.getUserProperties().get(MARK));
    }

    @Override
    public void close(CloseCode code, String reason) {
        try {
            executor.execute(() -> gate.passLast(() -> closeNow(code, reason)));
        } catch (RejectedExecutionException stopping) {
            // The executor stops only with the server, which closes every session itself.
        }
    }

    private void closeNow(CloseCode code, String reason) {
        try {
            session.close(new CloseReason(CloseCodes.getCloseCode(code.number()), reason));
        } catch (IOException | IllegalStateException alreadyGone) {
            // Then it is closed already.
        }
    }

    private static IOException over() {
        return new IOException("the session is over");
    }

    private static SendHandler reportTo(Runnable sent, Consumer<Throwable> failed) {
        return result -> {
            if (result.isOK()) {
                sent.run();
            } else {
                failed.accept(result.getException());
            }
        };
    }
}
