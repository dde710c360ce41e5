package org.pointingparty.transport;

/**
 * What waits for the send in flight to land: at most one ping, and one frame folded of all that came meanwhile, or the
 * duty to take a snapshot when that grew too much. Not thread-safe: the outbox's lock guards it.
 */
final class Waiting {

    private static final Parcel PING = (link, flight) -> link.ping(flight, flight);

    private final OutboxLimits limits;
    private final Parcel snapshot;
    private boolean ping;
    private boolean overflown;
    private Frame single;
    private Fold fold;

    Waiting(OutboxLimits limits, Parcel snapshot) {
        this.limits = limits;
        this.snapshot = snapshot;
    }

    void addPing() {
        ping = true;
    }

    /** Folds the frame in. The first is kept as it is: its text may be shared with other connections. */
    void add(Frame frame) {
        if (overflown) {
            return;
        }
        if (single == null && fold == null) {
            single = frame;
        } else {
            foldIn(frame);
        }
        overflown = tooMuch();
        if (overflown) {
            dropFrames();
        }
    }

    boolean isEmpty() {
        return !ping && !overflown && single == null && fold == null;
    }

    /** What to send next, no longer waiting; null if nothing is. A ping goes first, lest a busy room starve it. */
    Parcel take() {
        if (ping) {
            ping = false;
            return PING;
        }
        Parcel next = overflown ? snapshot : frame();
        overflown = false;
        dropFrames();
        return next;
    }

    void clear() {
        ping = false;
        overflown = false;
        dropFrames();
    }

    private void foldIn(Frame frame) {
        if (fold == null) {
            fold = new Fold();
            fold.add(single);
            single = null;
        }
        fold.add(frame);
    }

    private boolean tooMuch() {
        return single != null
                ? limits.exceededBy(single.fragments().size(), single.characters())
                : limits.exceededBy(fold.size(), fold.characters());
    }

    private Frame frame() {
        return fold == null ? single : fold.frame();
    }

    private void dropFrames() {
        single = null;
        fold = null;
    }
}
