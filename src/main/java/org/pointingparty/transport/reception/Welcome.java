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
public record Welcome(Connection connection, CloseCode code, String reason) {

    static Welcome of(Connection connection) {
        return new Welcome(connection, null, null);
    }

    static Welcome nameNeeded() {
        return new Welcome(null, CloseCode.NAME_NEEDED, "name needed");
    }

    static Welcome removed() {
        return new Welcome(null, CloseCode.REMOVED, "removed");
    }

    static Welcome full(Ceiling ceiling) {
        return new Welcome(null, CloseCode.TRY_AGAIN_LATER, "full: " + ceiling.code());
    }

    /** A room that cannot be read just now is worth another try; one that is not there, or broken, is not. */
    static Welcome notOpen(Rejection why) {
        CloseCode code = why.reason() == Reason.JOURNAL_UNAVAILABLE ? CloseCode.TRY_AGAIN_LATER : CloseCode.NO_SUCH_ROOM;
        return new Welcome(null, code, why.reason().code());
    }

    static Welcome restarting() {
        return new Welcome(null, CloseCode.RESTART, "the server restarts");
    }
}
