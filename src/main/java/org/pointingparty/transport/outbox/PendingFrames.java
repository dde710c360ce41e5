package org.pointingparty.transport.outbox;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pointingparty.transport.frame.Frame;
import org.pointingparty.transport.frame.FrameFold;

/**
 * What waits for the send in flight to land: at most one ping, one frame folded of all that came meanwhile, or the duty
 * to take a snapshot when that grew too much, and one thing to be told with it. Not thread-safe: the outbox's lock
 * guards it.
 */
final class PendingFrames {

    private static final Sendable PING = (link, flight) -> {
        link.ping(flight, flight);
        return null;
    };

    private final OutboxLimits limits;
    private final Supplier<Frame> snapshot;
    private boolean ping;
    private boolean overflown;
    private @Nullable Frame single;
    private @Nullable FrameFold fold;
    private @Nullable UnaryOperator<Frame> telling;

    PendingFrames(OutboxLimits limits, Supplier<Frame> snapshot) {
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
            overflown = limits.exceededBy(frame.fragments().size(), frame.characters());
        } else {
            FrameFold folded = folded();
            folded.add(frame);
            overflown = limits.exceededBy(folded.size(), folded.characters());
        }
        if (overflown) {
            dropFrames();
        }
    }

    /** Has something told with the next frame, in place of what waits to be told. */
    void tell(UnaryOperator<Frame> instead) {
        telling = instead;
    }

    boolean tells() {
        return telling != null;
    }

    boolean isEmpty() {
        return !ping && !overflown && single == null && fold == null && telling == null;
    }

    /**
     * What to send next, no longer waiting; null if nothing can be sent. A ping goes first, lest a busy room starve it.
     *
     * @param token the moment at which the page is; null if that is not known, and then nothing is told without a frame
     */
    @Nullable Sendable take(@Nullable String token) {
        if (ping) {
            ping = false;
            return PING;
        }
        Supplier<Frame> news = news(token);
        if (news == null) {
            return null;
        }
        UnaryOperator<Frame> told = telling == null ? UnaryOperator.identity() : telling;
        clear();
        return (link, flight) -> Sendable.of(told.apply(news.get())).sendOver(link, flight);
    }

    private @Nullable Supplier<Frame> news(@Nullable String token) {
        if (overflown) {
            return snapshot;
        }
        Frame frame = single == null && fold == null && telling != null && token != null ? Frame.of(token) : frame();
        return frame == null ? null : () -> frame;
    }

    void clear() {
        ping = false;
        overflown = false;
        telling = null;
        dropFrames();
    }

    private FrameFold folded() {
        if (fold == null) {
            fold = new FrameFold();
        }
        if (single != null) {
            fold.add(single);
            single = null;
        }
        return fold;
    }

    private @Nullable Frame frame() {
        return fold == null ? single : fold.frame();
    }

    private void dropFrames() {
        single = null;
        fold = null;
    }
}
