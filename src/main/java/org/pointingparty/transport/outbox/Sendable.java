package org.pointingparty.transport.outbox;

import org.jspecify.annotations.Nullable;
import org.pointingparty.transport.frame.Frame;

/** One thing an outbox sends: a frame, a ping, or a snapshot taken at the moment it leaves. */
@FunctionalInterface
interface Sendable {

    /** A frame, sent as text. */
    static Sendable of(Frame frame) {
        return (link, send) -> {
            link.send(frame.text(), send, send);
            return frame.token();
        };
    }

    /**
     * Hands this over to the link, with the send that is told what became of it; whatever it throws is a failure.
     *
     * @return the token of the moment that the page then shows, or null if the page stays as it is
     */
    @Nullable String sendOver(Link link, SendInFlight send);
}
