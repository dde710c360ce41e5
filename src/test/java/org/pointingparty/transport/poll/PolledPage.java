package org.pointingparty.transport.poll;

import org.pointingparty.transport.broadcast.PatchedPage;
import org.pointingparty.transport.broadcast.SendThreads;
import org.pointingparty.transport.outbox.CloseCode;

/** A page that polls, over a network that loses answers when told to. */
public final class PolledPage implements Poll {

    public final PollLink link;
    private final PatchedPage page;
    private long received;
    private boolean waits;
    private boolean loses;

    public PolledPage(PatchedPage page, SendThreads couriers) {
        this.page = page;
        this.link = new PollLink(Runnable::run, couriers::nanos, () -> { });
    }

    /** Asks for the next frame unless it does already; whether it did not. */
    public boolean ask() {
        boolean asks = !waits && !page.isClosed();
        if (asks) {
            waits = true;
            link.poll(received, this);
        }
        return asks;
    }

    /** Loses the next answer. */
    public void loseNext() {
        loses = true;
    }

    @Override
    public void answer(String frame) {
        waits = false;
        if (!loses) {
            received++;
            page.send(frame, () -> { }, failure -> { });
        }
        loses = false;
    }

    @Override
    public void answerNothing() {
        waits = false;
    }

    @Override
    public void answerClosed(CloseCode code) {
        waits = false;
        page.close(code, "");
    }
}
