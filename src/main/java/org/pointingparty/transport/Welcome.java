package org.pointingparty.transport;

import org.pointingparty.live.Ceiling;
import org.pointingparty.room.Reason;
import org.pointingparty.room.Rejection;

/**
 * The answer to somebody who wants to connect.
 *
 * @param connection the new connection, or null if refused
 * @param code the close code if refused
 * @param reason why, in a few words for the log of a browser
 */
record Welcome(Connection connection, int code, String reason) {

    static final int TOO_LONG = 1009;
    static final int RESTART = 1012;
    static final int NAME_NEEDED = 4401;
    static final int NO_SUCH_ROOM = 4404;

    static Welcome of(Connection connection) {
        return new Welcome(connection, 0, null);
    }

    static Welcome nameNeeded() {
        return new Welcome(null, NAME_NEEDED, "name needed");
    }

    static Welcome full(Ceiling ceiling) {
        return new Welcome(null, Outbox.TRY_AGAIN_LATER, "full: " + ceiling.code());
    }

    /** A room that cannot be read just now is worth another try; one that is not there, or broken, is not. */
    static Welcome notOpen(Rejection why) {
        int code = why.reason() == Reason.JOURNAL_UNAVAILABLE ? Outbox.TRY_AGAIN_LATER : NO_SUCH_ROOM;
        return new Welcome(null, code, why.reason().code());
    }

    static Welcome restarting() {
        return new Welcome(null, RESTART, "the server restarts");
    }
}
