package org.pointingparty.page;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.LiveRooms;
import org.pointingparty.room.Rejection;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.TextRule;
import org.pointingparty.visitor.Visitors;

/** {@code POST /visitor}: gives the visitor a name and goes back to the page that asked for it. */
@WebServlet("/visitor")
public class VisitorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "name";
    private static final String ROOMS = "rooms/";

    @Inject
    private transient Visitors visitors;

    @Inject
    private transient LiveRooms rooms;

    @Inject
    private transient HomePages home;

    @Inject
    private transient Pages pages;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String typed = request.getParameter(NAME);
        String name = TextRule.NAME.trim(typed);
        Optional<LiveRoom> room = returnRoom(request);
        Optional<Rejection> objection = TextRule.NAME.objection(name);
        if (objection.isPresent()) {
            String error = pages.text(objection.get(), request);
            refuse(new FormState(Map.of(NAME, typed == null ? "" : typed), Map.of(NAME, error)), room, request, response);
        } else {
            visitors.remember(name, request, response);
            pages.redirect(room.map(VisitorServlet::path).orElse(""), request, response);
        }
    }

    private void refuse(FormState form, Optional<LiveRoom> room, HttpServletRequest request,
            HttpServletResponse response) throws ServletException, IOException {
        if (room.isPresent()) {
            NamePage page = new NamePage(room.get().state().room().title(), path(room.get()), form);
            pages.show("name", page, HttpServletResponse.SC_BAD_REQUEST, request, response);
        } else {
            home.refuse(form, request, response);
        }
    }

    /** Only the page of a room can be returned to, so that no address from outside leads anywhere else. */
    private Optional<LiveRoom> returnRoom(HttpServletRequest request) {
        String path = request.getParameter("return");
        return path != null && path.startsWith(ROOMS)
                ? RoomId.parse(path.substring(ROOMS.length())).flatMap(rooms::find)
                : Optional.empty();
    }

    private static String path(LiveRoom room) {
        return ROOMS + room.state().room().id();
    }
}
