package org.pointingparty.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses the methods of HTTP that no address of ours has. Left to themselves servlets answer some of them with an
 * error of the server, and TRACE with all that was sent, cookies included.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class MethodFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (KNOWN.contains(request.getMethod()) || endsPoll(request)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private static boolean endsPoll(HttpServletRequest request) {
        return request.getMethod().equals("DELETE") && request.getServletPath().equals("/poll");
    }
}
