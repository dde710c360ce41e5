package org.pointingparty.page;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pointingparty.live.RoomJournal;

/**
 * Asks everybody to wait while the journal is not open, which knows visitors and rooms: pages, forms, polls and
 * handshakes alike. What needs neither is let through.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true, dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ASYNC})
public class OpeningFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PAUSE = "5";

    @Inject
    private transient RoomJournal journal;

    /** Asks the journal that the container injects. */
    public OpeningFilter() {
    }

    OpeningFilter(RoomJournal journal) {
        this.journal = journal;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (journal.obstacle().isEmpty() || needsNoRoom(request.getServletPath())) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", PAUSE);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static boolean needsNoRoom(String path) {
        return path.equals("/assets") || path.startsWith("/health/") || path.equals("/metrics");
    }
}
