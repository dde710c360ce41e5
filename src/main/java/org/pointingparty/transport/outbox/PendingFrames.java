package org.pointingparty.transport.outbox;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pointingparty.transport.frame.Frame;
import org.pointingparty.transport.frame.FrameFold;

/**
 * What waits until the send in flight is over: at most one ping, one frame folded from all that came meanwhile, or the
 * duty to take a snapshot if that grew too large, and one thing to be told with it. Not thread-safe: the outbox's lock
 * guards it.
 */
final class PendingFrames {

    private static final Sendable PING = (link, send) -> {
        link.ping(send, send);
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

    /** Tells something with the next frame, in place of what is still to be told. */
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
     * Takes what to send next; null if nothing can be sent. A ping goes first, lest a busy room starve it.
     *
     * @param token the moment that the page shows; null if unknown, and then nothing is told without a frame
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
        return (link, send) -> Sendable.of(told.apply(news.get())).sendOver(link, send);
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
