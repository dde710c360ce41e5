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
import org.pointingparty.live.LiveRooms;
import org.pointingparty.room.Reason;
import org.pointingparty.room.Rejection;
import org.pointingparty.room.RoomId;

/** {@code POST /join}: goes to the room whose link or id was typed. */
@WebServlet("/join")
public class JoinServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ROOM = "room";

    @Inject
    private transient LiveRooms rooms;

    @Inject
    private transient HomePages home;

    @Inject
    private transient Pages pages;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String typed = request.getParameter(ROOM) == null ? "" : request.getParameter(ROOM);
        Optional<RoomId> id = id(typed);
        Optional<Rejection> refusal = id.isPresent()
                ? rooms.open(id.get()).rejection()
                : Optional.of(Rejection.of(Reason.NO_SUCH_ROOM));
        if (refusal.isEmpty()) {
            pages.redirect("rooms/" + id.get(), request, response);
        } else {
            String error = pages.text(refusal.get(), request);
            home.refuse(new FormState(Map.of(ROOM, typed), Map.of(ROOM, error)), request, response);
        }
    }

    /** The id in a link or by itself: the last part of a path, without query and fragment. */
    private static Optional<RoomId> id(String typed) {
        String path = typed.strip().replaceFirst("[?#].*", "").replaceFirst("/+$", "");
        return RoomId.parse(path.substring(path.lastIndexOf('/') + 1));
    }
}
