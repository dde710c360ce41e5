package org.pointingparty.page;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pointingparty.live.Answer;
import org.pointingparty.live.CommandCount;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.LiveRooms;
import org.pointingparty.room.CommandVocabulary;
import org.pointingparty.room.ParticipantId;
import org.pointingparty.room.Reason;
import org.pointingparty.room.Rejection;
import org.pointingparty.room.VisitorId;
import org.pointingparty.view.NoticeView;
import org.pointingparty.visitor.Visitor;
import org.pointingparty.visitor.Visitors;

/** {@code /rooms/ROOM}: the page of a room, its documents, and the commands of pages without script or socket. */
@WebServlet("/rooms/*")
@MultipartConfig(maxRequestSize = Upload.LONGEST_REQUEST)
public class RoomServlet extends HttpServlet {

    /** How long a page without script counts as present after each load; it reloads every 10 seconds. */
    private static final Duration PLAIN_STAY = Duration.ofSeconds(25);

    private static final long serialVersionUID = 1L;
    private static final Set<String> LEAVING = Set.of("leave", "erase-me");

    @Inject
    private transient Imports imports;

    @Inject
    private transient LiveRooms rooms;

    @Inject
    private transient CommandCount commands;

    @Inject
    private transient Visitors visitors;

    @Inject
    private transient Pages pages;

    @Inject
    private transient RoomPages roomPages;

    @Inject
    private transient RoomDocuments documents;

    @Inject
    private transient Entrance entrance;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<RoomDocument> document = RoomDocument.parse(request.getPathInfo());
        if (document.isPresent()) {
            documents.show(document.get(), request, response);
            return;
        }
        Optional<RoomPath> path = path(request).filter(named -> named.command() == null);
        if (path.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Answer<LiveRoom> room = rooms.open(path.get().room());
        if (room.rejection().isPresent()) {
            pages.turnAway(room.refusal(), request, response);
        } else {
            show(room.given(), request, response);
        }
    }

    private void show(LiveRoom room, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Visitor> visitor = visitors.of(request);
        if (visitor.isEmpty()) {
            askName(room, HttpServletResponse.SC_OK, request, response);
            return;
        }
        Answer<ParticipantId> seat = room.admit(visitor.get().id(), visitor.get().name());
        if (seat.rejection().isPresent()) {
            refuseSeat(room, seat.refusal(), request, response);
            return;
        }
        if (RoomPages.isPlain(request)) {
            room.seen(seat.given(), PLAIN_STAY);
        }
        roomPages.show(room, seat.given(), imports.notice(request), HttpServletResponse.SC_OK, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<RoomDocument> document = RoomDocument.parse(request.getPathInfo());
        if (document.isPresent()) {
            documents.take(document.get(), request, response);
            return;
        }
        Optional<RoomPath> path = path(request).filter(named -> named.command() != null);
        if (path.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Answer<LiveRoom> room = rooms.open(path.get().room());
        if (room.rejection().isPresent()) {
            pages.turnAway(room.refusal(), request, response);
        } else {
            command(path.get().command(), room.given(), request, response);
        }
    }

    private void command(String name, LiveRoom room, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<VisitorId> visitor = visitors.of(request).map(Visitor::id);
        Optional<ParticipantId> seat = visitor.flatMap(room::seat);
        if (visitor.filter(room::hasRemoved).isPresent()) {
            refuseSeat(room, Rejection.of(Reason.REMOVED), request, response);
        } else if (seat.isEmpty()) {
            askName(room, HttpServletResponse.SC_FORBIDDEN, request, response);
        } else {
            command(name, room, seat.get(), request, response);
        }
    }

    private void command(String name, LiveRoom room, ParticipantId seat, HttpServletRequest request,
            HttpServletResponse response) throws ServletException, IOException {
        room.seen(seat, PLAIN_STAY);
        Optional<Rejection> rejection = CommandVocabulary.command(name, fields(request))
                .map(command -> room.submit(command, seat))
                .orElseGet(() -> Optional.of(Rejection.of(Reason.UNKNOWN_COMMAND)));
        commands.count(rejection);
        if (rejection.isPresent()) {
            NoticeView notice = new NoticeView(
                    rejection.get().reason().code(), null, pages.text(rejection.get(), request));
            roomPages.show(room, seat, notice, pages.refused(rejection.get(), response), request, response);
        } else {
            pages.redirect(LEAVING.contains(name) ? "" : back(room, request), request, response);
        }
    }

    private void askName(LiveRoom room, int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = "rooms/" + room.state().room().id();
        NamePage page = new NamePage(room.state().room().title(), path, FormState.FRESH);
        pages.show("name", page, status, request, response);
    }

    private void refuseSeat(LiveRoom room, Rejection refusal, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        switch (refusal.reason()) {
            case JOURNAL_UNAVAILABLE, NO_SUCH_ROOM, REMOVED -> pages.turnAway(refusal, request, response);
            case CODE_NEEDED -> entrance.ask(room, request, response);
            default -> askName(room, pages.refused(refusal, response), request, response);
        }
    }

    private static Optional<RoomPath> path(HttpServletRequest request) {
        return RoomPath.parse(request.getPathInfo());
    }

    private static Map<String, String> fields(HttpServletRequest request) {
        Map<String, String> fields = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        return fields;
    }

    /** A page that reloads itself goes on doing so. */
    private static String back(LiveRoom room, HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        boolean plain = referer != null && referer.endsWith("?plain=1");
        return "rooms/" + room.state().room().id() + (plain ? "?plain=1" : "");
    }
}
