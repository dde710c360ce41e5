package org.pointingparty.transport.poll;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pointingparty.transport.outbox.CloseCode;
import org.pointingparty.transport.poll.Polls.Polling;
import org.pointingparty.transport.socket.RoomEndpoint;

/** {@code /poll/ROOM}: a room for browsers whose network lets no WebSocket through. */
@WebServlet(urlPatterns = "/poll/*", asyncSupported = true)
public class PollServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    @Inject
    private transient Polls polls;

    /** Waits for the next frame. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Polling> polling = polls.find(request, room(request));
        if (polling.isPresent()) {
            polls.poll(polling.get(), received(request), new AsyncPoll(request, response));
        } else {
            PollAnswer.closed(CloseCode.UNKNOWN, response);
        }
    }

    /** Opens a connection, or takes a command of one that is open. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("c") == null) {
            polls.open(request, room(request)).write(response);
            return;
        }
        Optional<Polling> polling = polls.find(request, room(request)).filter(known -> !known.link().isClosed());
        byte[] frame = request.getInputStream().readNBytes(RoomEndpoint.LONGEST_FRAME + 1);
        if (polling.isEmpty()) {
            PollAnswer.closed(CloseCode.UNKNOWN, response);
        } else if (frame.length > RoomEndpoint.LONGEST_FRAME) {
            PollAnswer.closed(CloseCode.TOO_LONG, response);
        } else {
            polls.text(polling.get(), new String(frame, StandardCharsets.UTF_8));
            PollAnswer.nothing(response);
        }
    }

    /** Ends a connection. */
    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        polls.find(request, room(request)).ifPresent(polls::end);
        PollAnswer.nothing(response);
    }

    private static String room(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    /** How many frames the tab says it has received; an impossible number ends the connection. */
    private static long received(HttpServletRequest request) {
        String number = request.getParameter("n");
        return number != null && NUMBER.matcher(number).matches() ? Long.parseLong(number) : -1;
    }
}
