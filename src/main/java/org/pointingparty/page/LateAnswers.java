package org.pointingparty.page;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Has some requests wait, without a thread, before they are answered. Thread-safe. */
@ApplicationScoped
class LateAnswers {

    /** How many wait at once, of all. */
    static final int MOST = 20;

    /** How long each waits, in milliseconds. */
    static final long WAIT = 1_900;

    /** How often, and after how many milliseconds each time, it is tried again if the container is not ready. */
    static final int TRIES = 20;
    static final long BETWEEN = 10;

    private static final Logger LOG = System.getLogger(LateAnswers.class.getName());
    private static final long LONGEST = Duration.ofSeconds(30).toMillis();

    private final AtomicInteger waiting = new AtomicInteger();

    @Resource
    private ManagedScheduledExecutorService managed;

    private ScheduledExecutorService scheduler;

    /** Takes what the container injects. */
    @SuppressWarnings("NullAway.Init")
    LateAnswers() {
    }

    /** A waiting room without a container. */
    @SuppressWarnings("NullAway.Init")
    LateAnswers(ScheduledExecutorService scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * Has this request wait, and then be given to its servlet once more; false if too many wait already. Its connection
     * ends with the answer: on Payara a request that follows over it at once may be lost.
     */
    boolean begin(HttpServletRequest request, HttpServletResponse response) {
        if (waiting.incrementAndGet() > MOST) {
            waiting.decrementAndGet();
            return false;
        }
        if ("HTTP/1.1".equals(request.getProtocol())) {
            response.setHeader("Connection", "close");
        }
        AsyncContext context = request.startAsync(request, response);
        context.setTimeout(LONGEST);
        context.addListener(new Leaving());
        later(context, WAIT, TRIES);
        return true;
    }

    private void later(AsyncContext context, long millis, int tries) {
        try {
            (scheduler == null ? managed : scheduler).schedule(() -> goOn(context, tries), millis,
                    TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            LOG.log(Level.DEBUG, "A late answer ends with the server", stopping);
        }
    }

    private void goOn(AsyncContext context, int tries) {
        if (tries > 0 && !isReady(context)) {
            later(context, BETWEEN, tries - 1);
            return;
        }
        try {
            context.dispatch();
        } catch (IllegalStateException gone) {
            LOG.log(Level.DEBUG, "A request that waited is gone", gone);
        }
    }

    /**
     * Whether the container is done with the thread on which the request came: going on before that, Payara may mix up
     * two requests. It then takes no time-out any more (Jakarta Servlet, AsyncContext.setTimeout).
     */
    private static boolean isReady(AsyncContext context) {
        try {
            context.setTimeout(LONGEST);
            return false;
        } catch (IllegalStateException ready) {
            return true;
        }
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
            // No request waits twice.
        }
    }
}
