package org.pointingparty.transport.outbox;

import org.jspecify.annotations.Nullable;
import org.pointingparty.transport.frame.Frame;

/** One thing an outbox sends: a frame, a ping, or a snapshot that is taken in the moment it leaves. */
@FunctionalInterface
interface Sendable {

    /** The text of this frame. */
    static Sendable of(Frame frame) {
        return (link, flight) -> {
            link.send(frame.text(), flight, flight);
            return frame.token();
        };
    }

    /**
     * Hands this over to the link, with the flight to be told what became of it; whatever it throws is a failure.
     *
     * @return the token of the moment to which it brings the page, or null if it leaves the page where it is
     */
    @Nullable String sendOver(Link link, SendInFlight flight);
}
