package org.pointingparty.page.transfer;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Has some requests wait, without a thread, before they are answered. Thread-safe. */
@ApplicationScoped
public class LateAnswers {

    /** How many wait at once, of all. */
    static final int MOST = 20;

    private static final long WAIT_MILLIS = 1_900;

    private final AtomicInteger waiting = new AtomicInteger();

    private Transfers transfers;
    private Executor late;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway.Init")
    protected LateAnswers() {
    }

    /** Takes what the container injects. */
    @Inject
    @SuppressWarnings("NullAway.Init")
    LateAnswers(Transfers transfers) {
        this.transfers = transfers;
        this.late = step -> scheduler.schedule(step, WAIT_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** @param late where requests go on that have waited */
    @SuppressWarnings("NullAway.Init")
    LateAnswers(Transfers transfers, Executor late) {
        this.transfers = transfers;
        this.late = late;
    }

    /** Has this request wait, and then be given to its servlet once more; false if too many wait already. */
    public boolean begin(HttpServletRequest request, HttpServletResponse response) {
        if (waiting.incrementAndGet() > MOST) {
            waiting.decrementAndGet();
            return false;
        }
        AsyncContext context = Resumption.waiting(request, response);
        context.addListener(new Leaving());
        late.execute(() -> transfers.goOn(context, AsyncContext::dispatch));
        return true;
    }

    /** Makes room for the next as soon as a request is answered or gone. */
    private final class Leaving implements AsyncListener {

        private final AtomicBoolean left = new AtomicBoolean();

        private void leave() {
            if (left.compareAndSet(false, true)) {
                waiting.decrementAndGet();
            }
        }

        @Override
        public void onComplete(AsyncEvent event) {
            leave();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            leave();
        }

        @Override
        public void onError(AsyncEvent event) {
            leave();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
