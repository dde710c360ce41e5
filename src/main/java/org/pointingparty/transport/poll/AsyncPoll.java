package org.pointingparty.transport.poll;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.pointingparty.transport.outbox.CloseCode;

/** A request that waits without a thread, for 25 seconds at most: proxies give up after 30 or 60. */
final class AsyncPoll implements Poll, AsyncListener {

    private static final Logger LOG = System.getLogger(AsyncPoll.class.getName());
    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toMillis(25);

    private final AsyncContext context;
    private final AtomicBoolean answered = new AtomicBoolean();

    /** Makes the request wait. */
    AsyncPoll(HttpServletRequest request, HttpServletResponse response) {
        context = request.startAsync(request, response);
        context.setTimeout(LONGEST_WAIT);
        context.addListener(this);
    }

    @Override
    public void answer(String frame) {
        answerOnce(response -> PollAnswer.frame(frame, response));
    }

    @Override
    public void answerNothing() {
        answerOnce(PollAnswer::nothing);
    }

    @Override
    public void answerClosed(CloseCode code) {
        answerOnce(response -> PollAnswer.closed(code, response));
    }

    private void answerOnce(PollAnswer answer) {
        if (answered.compareAndSet(false, true)) {
            try {
                answer.write((HttpServletResponse) context.getResponse());
                context.complete();
            } catch (IOException | IllegalStateException gone) {
                LOG.log(Level.DEBUG, "A poll could not be answered; its tab will ask again", gone);
            }
        }
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        answerNothing();
    }

    @Override
    public void onError(AsyncEvent event) {
        answerNothing();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        answered.set(true);
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // Nothing restarts it.
    }
}
