package org.pointingparty.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.LiveRooms;
import org.pointingparty.room.ParticipantId;
import org.pointingparty.room.Reason;
import org.pointingparty.room.Rejection;
import org.pointingparty.view.NoticeView;

/** The end of a room, for facilitators who are sure. Thread-safe. */
@ApplicationScoped
class Deletion {

    @Inject
    private LiveRooms rooms;

    @Inject
    private Pages pages;

    @Inject
    private RoomPages roomPages;

    /** Deletes the room and goes home, or shows the room and why not. */
    void take(LiveRoom room, ParticipantId seat, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Rejection> refusal = "yes".equals(request.getParameter("sure"))
                ? rooms.delete(room, seat)
                : Optional.of(Rejection.of(Reason.DELETION_UNCONFIRMED));
        if (refusal.isEmpty()) {
            pages.redirect("", request, response);
        } else if (refusal.get().reason() == Reason.NO_SUCH_ROOM) {
            pages.turnAway(refusal.get(), request, response);
        } else {
            String code = refusal.get().reason().code();
            NoticeView notice = new NoticeView(code, null, pages.text(refusal.get(), request));
            roomPages.show(room, seat, notice, pages.refused(refusal.get(), response), request, response);
        }
    }
}
