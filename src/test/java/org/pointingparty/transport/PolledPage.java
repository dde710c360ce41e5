package org.pointingparty.transport;

/** A page that polls, over a network that loses answers when told to. */
final class PolledPage implements Poll {

    final PollLink link;
    private final PatchedPage page;
    private long received;
    private boolean waits;
    private boolean loses;

    PolledPage(PatchedPage page, Couriers couriers) {
        this.page = page;
        this.link = new PollLink(Runnable::run, couriers::nanos, () -> { });
    }

    /** Asks for the next frame unless it does already; whether it did not. */
    boolean ask() {
        boolean asks = !waits && !page.isClosed();
        if (asks) {
            waits = true;
            link.poll(received, this);
        }
        return asks;
    }

    /** Loses the next answer. */
    void loseNext() {
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
