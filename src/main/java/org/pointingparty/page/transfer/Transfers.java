package org.pointingparty.page.transfer;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pointingparty.live.Recurring;

/**
 * All bodies that arrive just now, and all long answers that are being sent. No thread waits for any of them; those
 * that go too slowly are ended, and together they hold no more memory than a share of the heap. Thread-safe.
 */
@ApplicationScoped
public class Transfers {

    private static final long LEAST = 16 << 20;
    private static final int SHARE = 16;

    private static final long SOON_MILLIS = 10;

    /** An answer of so many bytes fits into what the network takes at once, so that nobody has to wait. */
    private static final int SHORT = 32 << 10;

    private final Set<Transfer> pending = ConcurrentHashMap.newKeySet();
    private final AtomicLong held = new AtomicLong();
    private final long most;
    private final Executor soon;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private @Nullable ScheduledFuture<?> timer;

    /** Transfers that may hold a sixteenth of the heap. */
    public Transfers() {
        this.most = Math.max(LEAST, Runtime.getRuntime().maxMemory() / SHARE);
        this.soon = step -> scheduler.schedule(step, SOON_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * @param most how many bytes all may hold together
     * @param soon where requests go on that have waited
     */
    @SuppressWarnings("NullAway.Init")
    Transfers(long most, Executor soon) {
        this.most = most;
        this.soon = soon;
    }

    @PostConstruct
    void begin() {
        timer = scheduler.scheduleWithFixedDelay(new Recurring("Ending slow requests", () -> sweep(System.nanoTime())),
                1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (timer != null) {
            timer.cancel(false);
        }
    }

    /** Ends those that are too slow at this moment, of {@link System#nanoTime}. */
    void sweep(long now) {
        pending.forEach(transfer -> transfer.hurry(now));
    }

    /**
     * Has the body of a request read while no thread waits; then the request is dispatched again.
     *
     * @param limit how many bytes of it are kept at most
     */
    void receive(HttpServletRequest request, HttpServletResponse response, int limit) throws IOException {
        AsyncContext context = Resumption.waiting(request, response);
        ServletInputStream input = request.getInputStream();
        Arrival arrival = new Arrival(context, input, this, limit, System.nanoTime());
        pending.add(arrival);
        input.setReadListener(arrival);
    }

    /**
     * Sends an answer whose status and headers are set; a long one is on its way when this returns.
     *
     * @throws IOException if a short one cannot be sent
     */
    public void send(byte[] answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (answer.length <= SHORT || !request.isAsyncSupported()) {
            response.setContentLength(answer.length);
            response.getOutputStream().write(answer);
        } else if (reserve(answer.length)) {
            response.setContentLength(answer.length);
            depart(answer, Resumption.waiting(request, response), response.getOutputStream());
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void depart(byte[] answer, AsyncContext context, ServletOutputStream output) {
        Departure departure = new Departure(context, output, answer, this, System.nanoTime());
        pending.add(departure);
        output.setWriteListener(departure);
    }

    /** Has a request that has waited go on with this step. */
    void goOn(AsyncContext context, Consumer<AsyncContext> step) {
        soon.execute(new Resumption(context, step, soon));
    }

    /** Whether so many bytes more may be held; if so, they count. */
    boolean reserve(int bytes) {
        boolean fits = held.addAndGet(bytes) <= most;
        if (!fits) {
            held.addAndGet(-bytes);
        }
        return fits;
    }

    /** It has ended. */
    void forget(Transfer ended) {
        pending.remove(ended);
        held.addAndGet(-ended.held());
    }

    /** How many bytes all hold. */
    long held() {
        return held.get();
    }
}
