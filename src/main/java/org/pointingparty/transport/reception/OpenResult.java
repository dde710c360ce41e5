package org.pointingparty.transport.reception;

import java.util.function.Function;
import org.pointingparty.live.admission.Ceiling;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.transport.broadcast.Connection;
import org.pointingparty.transport.outbox.CloseCode;

/** The answer to somebody who wants to connect: a connection, or why there is none. */
public sealed interface OpenResult {

    /**
     * Somebody is let in.
     *
     * @param connection the new connection
     */
    record Opened(Connection connection) implements OpenResult {

        @Override
        public <R> R either(Function<Connection, R> withConnection, Function<Refused, R> withRefusal) {
            return withConnection.apply(connection);
        }
    }

    /**
     * Somebody is not let in.
     *
     * @param code why
     * @param reason the same in a few words for the log of a browser
     */
    record Refused(CloseCode code, String reason) implements OpenResult {

        @Override
        public <R> R either(Function<Connection, R> withConnection, Function<Refused, R> withRefusal) {
            return withRefusal.apply(this);
        }
    }

    /** What the first makes of the connection, or else the second of the refusal. */
    <R> R either(Function<Connection, R> withConnection, Function<Refused, R> withRefusal);

    static OpenResult of(Connection connection) {
        return new Opened(connection);
    }

    static OpenResult nameNeeded() {
        return new Refused(CloseCode.NAME_NEEDED, "name needed");
    }

    static OpenResult removed() {
        return new Refused(CloseCode.REMOVED, "removed");
    }

    static OpenResult full(Ceiling ceiling) {
        return new Refused(CloseCode.TRY_AGAIN_LATER, "full: " + ceiling.code());
    }

    /** A room that cannot be read just now is worth another try; one that is not there, or broken, is not. */
    static OpenResult notOpen(Rejection why) {
        boolean passing = why.reason().isOutage() || why.reason() == Reason.TOO_FAST;
        CloseCode code = passing ? CloseCode.TRY_AGAIN_LATER : CloseCode.NO_SUCH_ROOM;
        return new Refused(code, why.reason().code());
    }

    static OpenResult restarting() {
        return new Refused(CloseCode.RESTART, "the server restarts");
    }
}
