package org.pointingparty.transport.reception;

import org.pointingparty.live.admission.Ceiling;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.transport.broadcast.Connection;
import org.pointingparty.transport.outbox.CloseCode;

/**
 * The answer to somebody who wants to connect.
 *
 * @param connection the new connection, or null if refused
 * @param code why if refused, or null
 * @param reason the same in a few words for the log of a browser
 */
public record OpenResult(Connection connection, CloseCode code, String reason) {

    static OpenResult of(Connection connection) {
        return new OpenResult(connection, null, null);
    }

    static OpenResult nameNeeded() {
        return new OpenResult(null, CloseCode.NAME_NEEDED, "name needed");
    }

    static OpenResult removed() {
        return new OpenResult(null, CloseCode.REMOVED, "removed");
    }

    static OpenResult full(Ceiling ceiling) {
        return new OpenResult(null, CloseCode.TRY_AGAIN_LATER, "full: " + ceiling.code());
    }

    /** A room that cannot be read just now is worth another try; one that is not there, or broken, is not. */
    static OpenResult notOpen(Rejection why) {
        CloseCode code = why.reason() == Reason.JOURNAL_UNAVAILABLE
                ? CloseCode.TRY_AGAIN_LATER
                : CloseCode.NO_SUCH_ROOM;
        return new OpenResult(null, code, why.reason().code());
    }

    static OpenResult restarting() {
        return new OpenResult(null, CloseCode.RESTART, "the server restarts");
    }
}
