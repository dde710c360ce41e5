package org.pointingparty.transport.socket;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpUpgradeHandler;
import java.io.IOException;

/**
 * Puts {@link GuardedUpgrade} between a WebSocket and Tyrus (Payara, GlassFish), which holds a frame until all of it is
 * there, up to 4 MB, and every pong until it is read. Its own limit, the context parameter
 * {@code org.glassfish.tyrus.servlet.incoming-buffer-size}, is one for what it reads at once too: one that ends long
 * frames ends the sockets of those who send many short ones quickly.
 */
@WebFilter(urlPatterns = "/rooms/*", asyncSupported = true)
public class HandshakeGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String TYRUS = "org.glassfish.tyrus.";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request.getHeader("Upgrade") == null ? request : new Handshake(request), response);
    }

    private static final class Handshake extends HttpServletRequestWrapper {

        Handshake(HttpServletRequest request) {
            super(request);
        }

        /** Others are left alone: their handlers may need to be made by their server, or its own streams. */
        @Override
        public <T extends HttpUpgradeHandler> T upgrade(Class<T> type) throws IOException, ServletException {
            if (!type.getName().startsWith(TYRUS)) {
                return super.upgrade(type);
            }
            T handler = instance(type);
            super.upgrade(GuardedUpgrade.class).guard(handler);
            return handler;
        }

        private static <T> T instance(Class<T> type) throws ServletException {
            try {
                return type.getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException hidden) {
                throw new ServletException("The server's handler of WebSockets cannot be guarded", hidden);
            }
        }
    }
}
