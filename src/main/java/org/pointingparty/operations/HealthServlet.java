package org.pointingparty.operations;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.pointingparty.live.RoomJournal;
import org.pointingparty.transport.broadcast.Drain;

/** {@code GET /health/live} and {@code /health/ready}: whether this node runs, and whether it can take people in. */
@WebServlet({"/health/live", "/health/ready"})
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RoomJournal journal;

    @Inject
    private transient Drain drain;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setHeader("Cache-Control", "no-store");
        Optional<String> obstacle = request.getServletPath().endsWith("/live") ? Optional.empty() : obstacle();
        response.setStatus(
                obstacle.isEmpty() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.getWriter().write(obstacle.orElse("up"));
    }

    private Optional<String> obstacle() {
        if (drain.isBegun()) {
            return Optional.of("draining");
        }
        return journal.obstacle().or(() ->
                journal.isWritable() ? Optional.empty() : Optional.of("the journal cannot be written"));
    }
}
