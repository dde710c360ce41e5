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
import org.pointingparty.live.Answer;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.LiveRooms;
import org.pointingparty.live.RoomCodes;
import org.pointingparty.room.Join;
import org.pointingparty.room.Reason;
import org.pointingparty.room.Rejection;
import org.pointingparty.room.RoomCode;
import org.pointingparty.room.RoomId;
import org.pointingparty.visitor.Visitor;
import org.pointingparty.visitor.Visitors;

/** {@code POST /join}: goes to the room whose link, id or code was typed. */
@WebServlet("/join")
public class JoinServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ROOM = "room";

    @Inject
    private transient LiveRooms rooms;

    @Inject
    private transient RoomCodes codes;

    @Inject
    private transient Visitors visitors;

    @Inject
    private transient HomePages home;

    @Inject
    private transient Pages pages;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String typed = request.getParameter(ROOM) == null ? "" : request.getParameter(ROOM);
        Answer<LiveRoom> room = room(typed, request);
        if (room.value().isPresent()) {
            pages.redirect("rooms/" + room.given().state().room().id(), request, response);
        } else {
            refuse(typed, room.refusal(), request, response);
        }
    }

    private Answer<LiveRoom> room(String typed, HttpServletRequest request) {
        Optional<RoomId> id = id(typed);
        Optional<Visitor> visitor = visitors.of(request);
        Optional<RoomCode> code = RoomCode.parse(typed).filter(read -> visitor.isPresent());
        return id.isEmpty() && code.isPresent()
                ? room(code.get(), visitor.get(), request)
                : id.map(rooms::open).orElseGet(() -> Answer.refuse(Rejection.of(Reason.NO_SUCH_ROOM)));
    }

    /** Whoever has the code is in, also where the link alone is not enough; why not otherwise, the room's page says. */
    private Answer<LiveRoom> room(RoomCode code, Visitor visitor, HttpServletRequest request) {
        Answer<RoomId> found = codes.room(code, Entrance.guesser(visitor, request));
        Answer<LiveRoom> room = found.value().map(rooms::open).orElseGet(() -> Answer.refuse(found.refusal()));
        room.value().ifPresent(open -> open.admit(new Join(visitor.id(), visitor.name(), true)));
        return room;
    }

    private void refuse(String typed, Rejection refusal, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        FormState form = new FormState(Map.of(ROOM, typed), Map.of(ROOM, pages.text(refusal, request)));
        home.refuse(form, pages.refusedForm(refusal, response), request, response);
    }

    /** The id in a link or by itself: the last part of a path, without query and fragment. */
    private static Optional<RoomId> id(String typed) {
        String path = typed.strip().replaceFirst("[?#].*", "").replaceFirst("/+$", "");
        return RoomId.parse(path.substring(path.lastIndexOf('/') + 1));
    }
}
