package org.pointingparty.operations;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.pointingparty.settings.Settings;

/** {@code GET /metrics}: the metrics of this node, for Prometheus and the like, for whoever may read them. */
@WebServlet("/metrics")
public class MetricsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1");

    @Inject
    private transient Metrics metrics;

    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (settings.metrics().allows(isLocal(request), request.getHeader("Authorization"))) {
            write(response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** A proxy on this machine is no reader on this machine. */
    private static boolean isLocal(HttpServletRequest request) {
        return LOOPBACK.contains(request.getRemoteAddr())
                && request.getHeader("X-Forwarded-For") == null && request.getHeader("Forwarded") == null;
    }

    private void write(HttpServletResponse response) throws IOException {
        response.setContentType("text/plain; version=0.0.4; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(metrics.text());
    }
}
