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
import java.util.Set;

/**
 * Lets only the product's own pages change anything or open a connection. Whoever answers sees the request as the
 * browser has sent it, whatever proxies it has passed.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true, dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ASYNC})
public class OriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

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
        HttpServletRequest asked = new BrowserRequest(request, proxies.address(request), isSecure(request));
        boolean harmless = HARMLESS.contains(asked.getMethod()) && asked.getHeader("Upgrade") == null;
        if (harmless || isOwn(asked)) {
            chain.doFilter(asked, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
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
