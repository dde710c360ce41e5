package org.pointingparty.visitor;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Answers only for the hosts by which the product is known, and lets only its own pages change anything or open a
 * connection. A page whose name somebody else makes lead to this server is otherwise taken for its own (DNS rebinding);
 * health checks and metrics, which are asked by address, tell such a page nothing. Whoever answers sees the request as
 * the browser has sent it, whatever proxies it has passed; so one that has waited is not judged again, since it then
 * looks as if no proxy had passed it on.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true, dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ASYNC})
public class OriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int MISDIRECTED = 421;
    private static final Logger LOG = System.getLogger(OriginFilter.class.getName());
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    /** Of a request that has passed, which may be dispatched again. */
    private static final String PASSED = OriginFilter.class.getName() + ".passed";

    private final AtomicBoolean warned = new AtomicBoolean();

    @Inject
    private transient Origins origins;

    @Inject
    private transient Proxies proxies;

    /** Finds what is injected. */
    public OriginFilter() {
    }

    OriginFilter(Origins origins, Proxies proxies) {
        this.origins = origins;
        this.proxies = proxies;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(PASSED) != null) {
            chain.doFilter(request, response);
            return;
        }
        if (!origins.areSet()) {
            warnOnce(request);
        } else if (!origins.isHost(proxies.host(request)) && !isAskedByAddress(request.getServletPath())) {
            response.sendError(MISDIRECTED);
            return;
        }
        HttpServletRequest asked = new BrowserRequest(request, proxies.address(request), isSecure(request));
        boolean harmless = HARMLESS.contains(asked.getMethod()) && asked.getHeader("Upgrade") == null;
        if (harmless || isOwn(asked)) {
            asked.setAttribute(PASSED, true);
            chain.doFilter(asked, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isAskedByAddress(String path) {
        return path.startsWith("/health/") || path.equals("/metrics");
    }

    private void warnOnce(HttpServletRequest request) {
        if (!warned.get() && !Proxies.isOfThisMachine(request.getLocalAddr()) && warned.compareAndSet(false, true)) {
            LOG.log(Level.WARNING, "Requests come from other machines, and any Host is answered: a foreign page whose"
                    + " name is made to lead to this server (DNS rebinding) can act for whoever opens it. Set"
                    + " POINTING_PARTY_PUBLIC_URLS (pointing-party.public-urls) to the addresses that browsers use");
        }
    }

    private boolean isSecure(HttpServletRequest request) {
        return request.isSecure() || proxies.isSecure(request) || origins.isHttps(proxies.host(request));
    }

    private boolean isOwn(HttpServletRequest asked) {
        return origins.isOwn(asked.getHeader("Origin"), asked.getHeader("Sec-Fetch-Site"), asked.getHeader("Host"),
                asked.isSecure());
    }
}
