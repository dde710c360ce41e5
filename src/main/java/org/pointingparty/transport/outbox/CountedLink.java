package org.pointingparty.transport.outbox;

import java.util.function.Consumer;

/** A link that counts the frames sent over it, and whether it was given up. */
public final class CountedLink implements Link {

    private final Link link;
    private final Traffic traffic;

    /** Counts what goes over this link. */
    public CountedLink(Link link, Traffic traffic) {
        this.link = link;
        this.traffic = traffic;
    }

    @Override
    public void send(String text, Runnable sent, Consumer<Throwable> failed) {
        traffic.countSent();
        link.send(text, sent, failed);
    }

    @Override
    public void ping(Runnable sent, Consumer<Throwable> failed) {
        link.ping(sent, failed);
    }

    @Override
    public void close(CloseCode code, String reason) {
        if (code == CloseCode.TRY_AGAIN_LATER) {
            traffic.countDropped();
        }
        link.close(code, reason);
    }
}
