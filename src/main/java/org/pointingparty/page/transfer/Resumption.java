package org.pointingparty.page.transfer;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Lets a request go on, or end, that has waited without a thread, but not before the thread on which it came has let go
 * of it: Payara loses a request that is dispatched sooner, or dispatches it twice.
 */
final class Resumption implements Runnable {

    /** Longer than any transfer takes; a request that the server has lost ends then. */
    private static final long TIMEOUT_MILLIS = TimeUnit.MINUTES.toMillis(30);

    /** For servers that do not tell when they have let go. */
    private static final int TRIES = 20;

    private final AsyncContext context;
    private final Consumer<AsyncContext> step;
    private final Executor soon;
    private int tries;

    /**
     * @param step what comes next: {@link AsyncContext#dispatch()} or {@link AsyncContext#complete()}
     * @param soon runs it after some milliseconds, by when the thread that brought the last byte is gone too
     */
    Resumption(AsyncContext context, Consumer<AsyncContext> step, Executor soon) {
        this.context = context;
        this.step = step;
        this.soon = soon;
    }

    /**
     * Has a request wait. Its connection is closed after it: on Payara a thread that brings such a request to its end
     * may still be at it when the next one comes by the same connection, and that one is lost.
     */
    static AsyncContext waiting(HttpServletRequest request, HttpServletResponse response) {
        if (request.getProtocol().startsWith("HTTP/1")) {
            response.setHeader("Connection", "close");
        }
        AsyncContext context = request.startAsync(request, response);
        context.setTimeout(TIMEOUT_MILLIS);
        return context;
    }

    @Override
    public void run() {
        tries++;
        if (tries < TRIES && isHeld()) {
            soon.execute(this);
        } else {
            step.accept(context);
        }
    }

    /** A timeout can be set only until the thread on which the request came has returned to the server. */
    private boolean isHeld() {
        try {
            context.setTimeout(TIMEOUT_MILLIS);
            return true;
        } catch (IllegalStateException letGo) {
            return false;
        }
    }
}
