package org.pointingparty.page.transfer;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * The body of one request while it arrives. What is too long is read to its end all the same, since a browser that is
 * still sending sees no answer. Thread-safe.
 */
final class Arrival extends Transfer implements ReadListener {

    /** The attribute of a request whose body has arrived: a {@link Body}. */
    static final String BODY = Arrival.class.getName() + ".body";

    /** Beyond so many bytes it is no mistake any more. */
    private static final long PATIENCE = 64L << 20;
    private static final int PIECE = 8 << 10;

    private final ServletInputStream input;
    private final int limit;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    /**
     * @param limit how many bytes are kept at most
     * @param begun when it began, of {@link System#nanoTime}
     */
    Arrival(AsyncContext context, ServletInputStream input, Transfers transfers, int limit, long begun) {
        super(context, transfers, begun);
        this.input = input;
        this.limit = limit;
    }

    @Override
    public synchronized void onDataAvailable() throws IOException {
        byte[] piece = new byte[PIECE];
        while (!isEnded() && input.isReady()) {
            int count = input.read(piece);
            if (count < 0) {
                return;
            }
            take(piece, count);
        }
    }

    private void take(byte[] piece, int count) {
        move(count);
        if (moved() > PATIENCE) {
            refuse(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (moved() <= limit && !transfers().reserve(count)) {
            refuse(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (moved() <= limit) {
            kept.write(piece, 0, count);
        }
    }

    @Override
    public synchronized void onAllDataRead() {
        if (end()) {
            context().getRequest().setAttribute(BODY, new Body(kept.toByteArray(), moved() > limit));
            transfers().goOn(context(), AsyncContext::dispatch);
        }
    }

    @Override
    public synchronized void onError(Throwable failure) {
        if (end()) {
            transfers().goOn(context(), AsyncContext::complete);
        }
    }

    @Override
    void giveUp() {
        refuse(HttpServletResponse.SC_REQUEST_TIMEOUT);
    }

    private void refuse(int status) {
        if (end()) {
            ((HttpServletResponse) context().getResponse()).setStatus(status);
            transfers().goOn(context(), AsyncContext::complete);
        }
    }

    @Override
    long held() {
        return kept.size();
    }
}
