package org.pointingparty.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.RoomState;
import org.pointingparty.room.ParticipantId;
import org.pointingparty.room.RoomCode;
import org.pointingparty.room.RoomId;
import org.pointingparty.settings.Settings;
import org.pointingparty.view.NoticeView;
import org.pointingparty.view.RoomView;

/** The page of a room, as one participant may see it. Thread-safe. */
@ApplicationScoped
class RoomPages {

    @Inject
    private Pages pages;

    @Inject
    private Settings settings;

    /** Answers with the room as it is now. */
    void show(LiveRoom room, ParticipantId viewer, NoticeView notice, int status, HttpServletRequest request,
            HttpServletResponse response) throws ServletException, IOException {
        RoomState state = room.state();
        RoomView view = RoomView.of(state.room(), state.attendance(), viewer);
        RoomId id = state.room().id();
        String link = link(id, request);
        RoomPage page = new RoomPage(id.value(), state.room().title(), link,
                room.code().map(RoomCode::grouped).orElse(null), QrDrawing.of(link), viewer.number(), state.token(), isPlain(request), view, view.hand(viewer), view.me(viewer),
                view.facilitation(viewer), view.upkeep(viewer), notice);
        pages.show("room", page, status, request, response);
    }

    /** Whether the page reloads itself for want of script. */
    static boolean isPlain(HttpServletRequest request) {
        return "1".equals(request.getParameter("plain"));
    }

    private String link(RoomId id, HttpServletRequest request) {
        URI asked = URI.create(request.getRequestURL().toString());
        String site = settings.publicUrls().stream().findFirst()
                .map(URI::toString)
                .orElseGet(() -> asked.getScheme() + "://" + asked.getRawAuthority());
        return site.replaceFirst("/+$", "") + request.getContextPath() + "/rooms/" + id;
    }
}
