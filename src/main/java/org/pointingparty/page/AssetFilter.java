package org.pointingparty.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells browsers how long scripts, styles and pictures stay as they are: for ever, by the hash in their names. An
 * address of another release (a page that a browser has kept, a node that is not up to date) gets what is here now, to
 * be asked for again each time, so that such a page is neither bare nor wrong for long.
 */
@WebFilter(urlPatterns = "/assets/*", asyncSupported = true)
public class AssetFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String CACHE = "Cache-Control";

    @Inject
    private transient Assets assets;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String address = address(request);
        Optional<String> successor = assets.successor(address);
        if (successor.isPresent()) {
            response.setHeader(CACHE, "no-cache");
            request.getRequestDispatcher("/" + successor.get()).forward(request, response);
            return;
        }
        if (assets.isForEver(address)) {
            response.setHeader(CACHE, "public, max-age=31536000, immutable");
        } else if (assets.areSources()) {
            response.setHeader(CACHE, "no-store");
        }
        chain.doFilter(request, response);
    }

    private static String address(HttpServletRequest request) {
        return (request.getServletPath() + Objects.toString(request.getPathInfo(), "")).substring(1);
    }
}
