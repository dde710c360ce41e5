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
 * Lets only the product's own pages change anything or open a connection. Adds to each handshake the network address it
 * comes from.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true, dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ASYNC})
public class OriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private transient Origins origins;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean handshake = request.getHeader("Upgrade") != null;
        boolean harmless = HARMLESS.contains(request.getMethod()) && !handshake;
        if (harmless || isOwn(request)) {
            chain.doFilter(handshake ? new AddressedRequest(request) : request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isOwn(HttpServletRequest request) {
        return origins.isOwn(request.getHeader("Origin"), request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Host"), request.isSecure());
    }
}
