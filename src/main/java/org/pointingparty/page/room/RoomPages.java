package org.pointingparty.page.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.RoomState;
import org.pointingparty.page.Exchange;
import org.pointingparty.page.Reply;
import org.pointingparty.page.Status;
import org.pointingparty.page.fragment.QrDrawing;
import org.pointingparty.room.RoomCode;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.settings.Settings;
import org.pointingparty.view.NoticeView;
import org.pointingparty.view.RoomView;

/** The page of a room, as one participant may see it. Thread-safe. */
@ApplicationScoped
class RoomPages {

    @Inject
    private Settings settings;

    /** Shows the room as it is now. */
    Reply show(LiveRoom room, ParticipantId viewer, NoticeView notice, Exchange exchange) {
        return show(room, viewer, notice, Status.OK, exchange);
    }

    /** Shows the room as it is now, and why a command was refused. */
    Reply refuse(LiveRoom room, ParticipantId viewer, Rejection refusal, Exchange exchange) {
        NoticeView notice = new NoticeView(refusal.reason().code(), null, exchange.text(refusal));
        return show(room, viewer, notice, Status.ofCommand(refusal.reason()), exchange);
    }

    private Reply show(LiveRoom room, ParticipantId viewer, NoticeView notice, Status status, Exchange exchange) {
        RoomState state = room.state();
        RoomView view = RoomView.of(state.room(), state.attendance(), viewer);
        RoomId id = state.room().id();
        String link = link(id, exchange.request());
        RoomPage page = new RoomPage(id.value(), state.room().title(), link,
                room.code().map(RoomCode::grouped).orElse(null), QrDrawing.of(link), viewer.number(), state.token(),
                isPlain(exchange), view, view.hand(viewer), view.me(viewer), view.facilitation(viewer),
                view.upkeep(viewer), notice);
        return new Reply.Page("room", page, status);
    }

    /** Whether the page reloads itself, since it has no script. */
    static boolean isPlain(Exchange exchange) {
        return "1".equals(exchange.parameter("plain"));
    }

    private String link(RoomId id, HttpServletRequest request) {
        URI asked = URI.create(request.getRequestURL().toString());
        String site = settings.publicUrls().stream().findFirst()
                .map(URI::toString)
                .orElseGet(() -> asked.getScheme() + "://" + asked.getRawAuthority());
        String root = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
        return root + request.getContextPath() + "/rooms/" + id;
    }
}
