package org.pointingparty.transport.outbox;

/**
 * Why a connection is over, or was not opened: the close code of a socket, and the answer to a tab that polls. The
 * script in {@code link.js} and {@code docs/reference/protocol.md} list the same codes.
 */
public enum CloseCode {

    /** A polling tab has said that it is leaving. */
    GOING_AWAY(1001, 410),

    /** A polling tab says that it has received frames that were not sent. */
    OUT_OF_STEP(1002, 410),

    /** There is no such connection, or it is somebody else's; no socket is closed with this, but browsers report it. */
    UNKNOWN(1006, 410),

    /** The participant has left the room. */
    LEFT(1008, 410),

    /** A frame from the browser was too long; a connection that polls goes on. */
    TOO_LONG(1009, 413),

    /** The server restarts. */
    RESTART(1012, 503),

    /** The browser is too slow, or the server has too much to do. */
    TRY_AGAIN_LATER(1013, 503),

    /** The visitor has no name, or no seat in the room. */
    NAME_NEEDED(4401, 403),

    /** A facilitator has removed the participant. */
    REMOVED(4403, 403),

    /** There is no such room, or no longer. */
    NO_SUCH_ROOM(4404, 404);

    private final int number;
    private final int status;

    CloseCode(int number, int status) {
        this.number = number;
        this.status = status;
    }

    /** The WebSocket close code. */
    public int number() {
        return number;
    }

    /** The HTTP status that tells a polling tab the same. */
    public int status() {
        return status;
    }
}
