package org.pointingparty.page.home;

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
import org.pointingparty.live.search.RoomSearch;
import org.pointingparty.page.Exchange;
import org.pointingparty.page.FormState;
import org.pointingparty.page.Pages;
import org.pointingparty.page.Reply;
import org.pointingparty.page.RoomPath;
import org.pointingparty.page.Status;
import org.pointingparty.room.RoomCode;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.command.Join;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.visitor.Visitor;

/** {@code POST /join}: goes to the room whose link, id or code was typed. */
@WebServlet(urlPatterns = "/join", asyncSupported = true)
public class JoinServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ROOM = "room";

    @Inject
    private transient LiveRooms rooms;

    @Inject
    private transient RoomSearch search;

    @Inject
    private transient RoomCodes codes;

    @Inject
    private transient Tries tries;

    @Inject
    private transient HomePages home;

    @Inject
    private transient Pages pages;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        pages.answer(request, response, this::join);
    }

    private Reply join(Exchange exchange) {
        String typed = exchange.typed(ROOM);
        Optional<RoomId> id = RoomPath.inLink(typed);
        Optional<Visitor> visitor = exchange.visitor();
        Optional<RoomCode> code = RoomCode.parse(typed).filter(read -> visitor.isPresent());
        return id.isEmpty() && code.isPresent()
                ? join(code.get(), visitor.get(), exchange)
                : go(id.map(known -> exchange.visible(known, search))
                        .orElseGet(() -> Answer.refuse(Rejection.of(Reason.NO_SUCH_ROOM))), exchange);
    }

    /** Lets in a visitor who has the code, even where the link is not enough; the room's page tells of any refusal. */
    private Reply join(RoomCode code, Visitor visitor, Exchange exchange) {
        return tries.make(visitor, exchange, guess -> {
            Answer<LiveRoom> room = codes.room(code, guess).either(rooms::open, Answer::refuse);
            room.value().ifPresent(open -> open.admit(new Join(visitor.id(), visitor.name(), true)));
            return go(room, exchange);
        }, refusal -> refuse(refusal, exchange));
    }

    private Reply go(Answer<LiveRoom> room, Exchange exchange) {
        return room.either(open -> Reply.Redirect.to(open.state().room().id()), refusal -> refuse(refusal, exchange));
    }

    private Reply refuse(Rejection refusal, Exchange exchange) {
        FormState form = new FormState(Map.of(ROOM, exchange.typed(ROOM)), Map.of(ROOM, exchange.text(refusal)));
        return home.show(form, Status.ofForm(refusal.reason()), exchange);
    }
}
