package org.pointingparty.page.transfer;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * Lets a request that brings a body wait, without a thread, until all of it is there: reading it as servlets do would
 * hold one of the server's threads, and whoever sends a byte now and then could hold them all. A query is not left to
 * the server either, which writes into its log what it cannot read. All other filters must take asynchronous dispatches
 * too, since nobody knows which comes first.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ASYNC})
public class ArrivalFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** How many bytes a form may have, without and with a file. */
    private static final int LONGEST_FORM = 2 << 20;
    private static final int LONGEST_UPLOAD = 6 << 20;

    private static final int PIECE = 8 << 10;
    private static final Set<String> SENDING = Set.of("POST", "PUT", "PATCH");

    /** How many threads wait for bodies at most; a server that has no more than these has none to spare. */
    private static final int WAITING = 50;

    private final transient Semaphore waiting = new Semaphore(WAITING);

    @Inject
    private transient Transfers transfers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(Arrival.BODY) instanceof Body body) {
            LateResponse late = new LateResponse(response);
            take(request, body, late, chain);
            late.end(request);
        } else if (isThere(request)) {
            byte[] bytes = request.getInputStream().readNBytes((int) request.getContentLengthLong());
            take(request, new Body(bytes, false), response, chain);
        } else if (request.getHeader("Upgrade") != null && hasBody(request)) {
            waitFor(request, response, chain);
        } else if (request.isAsyncSupported() && hasBody(request)) {
            transfers.receive(request, response, limit(request));
        } else {
            chain.doFilter(new ReceivedRequest(request, Body.NONE), response);
        }
    }

    /**
     * Lets a thread wait for the body, but only few do, and none for long: to a request that asks for another protocol,
     * as some programs do with all of theirs and no browser does with a form, Payara brings no body without one.
     */
    private void waitFor(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!waiting.tryAcquire()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        Optional<Body> body;
        try {
            body = read(request);
        } finally {
            waiting.release();
        }
        if (body.isPresent()) {
            take(request, body.get(), response, chain);
        } else {
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_REQUEST_TIMEOUT);
        }
    }

    /** Empty if it comes too slowly; what is too long is read to its end all the same, see {@link Arrival}. */
    private static Optional<Body> read(HttpServletRequest request) throws IOException {
        long begun = System.nanoTime();
        int limit = limit(request);
        ServletInputStream input = request.getInputStream();
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        long moved = 0;
        for (int count = input.read(piece); count >= 0; count = input.read(piece)) {
            kept.write(piece, 0, (int) Math.max(0, Math.min(count, limit - moved)));
            moved += count;
            if (Transfer.isTooSlow(moved, System.nanoTime() - begun)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Body(kept.toByteArray(), moved > limit));
    }

    /** Whether all of the body came together with the head, as it does with most forms, so that nobody has to wait. */
    private static boolean isThere(HttpServletRequest request) throws IOException {
        long length = request.getContentLengthLong();
        return length > 0 && length <= limit(request) && request.getInputStream().available() >= length;
    }

    private static int limit(HttpServletRequest request) {
        return ReceivedRequest.isMultipart(request) ? LONGEST_UPLOAD : LONGEST_FORM;
    }

    /** A form with a file that is too long has a page of its own that says so. A request may be dispatched again. */
    private static void take(HttpServletRequest request, Body body, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (body.isCut() && !ReceivedRequest.isMultipart(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            request.setAttribute(Arrival.BODY, body);
            chain.doFilter(new ReceivedRequest(request, body), response);
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length > 0 || length < 0
                && (request.getHeader("Transfer-Encoding") != null || SENDING.contains(request.getMethod()));
    }
}
