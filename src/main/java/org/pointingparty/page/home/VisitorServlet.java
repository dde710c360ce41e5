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
import org.pointingparty.live.admission.Strangers;
import org.pointingparty.live.search.RoomSearch;
import org.pointingparty.page.Exchange;
import org.pointingparty.page.FormState;
import org.pointingparty.page.Pages;
import org.pointingparty.page.Reply;
import org.pointingparty.page.Status;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.refusal.TextRule;
import org.pointingparty.visitor.Visitors;

/** {@code POST /visitor}: gives the visitor a name and goes back to the page that asked for it. */
@WebServlet(urlPatterns = "/visitor", asyncSupported = true)
public class VisitorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "name";
    private static final String ROOMS = "rooms/";

    @Inject
    private transient Visitors visitors;

    @Inject
    private transient RoomSearch rooms;

    @Inject
    private transient Strangers strangers;

    @Inject
    private transient HomePages home;

    @Inject
    private transient Pages pages;

    /** Finds what is injected. */
    public VisitorServlet() {
    }

    /** A servlet without a container, which would inject all this. */
    VisitorServlet(Visitors visitors, RoomSearch rooms, Strangers strangers) {
        this.visitors = visitors;
        this.rooms = rooms;
        this.strangers = strangers;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        pages.answer(request, response, this::name);
    }

    Reply name(Exchange exchange) {
        return objectionToStranger(exchange)
                .map(tooFast -> home.show(refused(tooFast, exchange), Status.ofForm(tooFast.reason()), exchange))
                .orElseGet(() -> take(exchange));
    }

    private Reply take(Exchange exchange) {
        String name = TextRule.NAME.trim(exchange.typed(NAME));
        Optional<RoomId> room = returnRoom(exchange);
        Optional<Rejection> objection = TextRule.NAME.objection(name);
        if (objection.isPresent()) {
            return refuse(objection.get(), room, exchange);
        }
        visitors.remember(name, exchange.request(), exchange.response());
        return room.map(id -> goBack(id, exchange)).orElseGet(() -> new Reply.Redirect(""));
    }

    /** Also where there is no room, for all that the visitor may know: the page there says so. */
    private Reply goBack(RoomId room, Exchange exchange) {
        return exchange.visible(room, rooms).rejection().filter(refusal -> refusal.reason() != Reason.NO_SUCH_ROOM)
                .map(exchange::turnAway)
                .orElseGet(() -> Reply.Redirect.to(room));
    }

    /** Before a room is looked for, and the text looked at: that costs something whatever comes of it. */
    private Optional<Rejection> objectionToStranger(Exchange exchange) {
        String address = exchange.request().getRemoteAddr();
        return visitors.keptId(exchange.request())
                .map(known -> strangers.objectionToKnock(known, address))
                .orElseGet(() -> strangers.objectionToName(address));
    }

    private Reply refuse(Rejection refusal, Optional<RoomId> room, Exchange exchange) {
        FormState form = refused(refusal, exchange);
        Status status = Status.ofForm(refusal.reason());
        return room.map(id -> askAgain(id, form, status, exchange))
                .orElseGet(() -> home.show(form, status, exchange));
    }

    private static FormState refused(Rejection refusal, Exchange exchange) {
        return new FormState(Map.of(NAME, exchange.typed(NAME)), Map.of(NAME, exchange.text(refusal)));
    }

    private Reply askAgain(RoomId room, FormState form, Status status, Exchange exchange) {
        return exchange.visible(room, rooms).either(
                open -> new Reply.Page("name", new NamePage(open.state().room(), form), status),
                why -> why.reason() == Reason.NO_SUCH_ROOM
                        ? new Reply.Page("name", new NamePage(room, form), status)
                        : exchange.turnAway(why));
    }

    /** The room to return to; only a room's page is possible, so that a crafted link cannot lead away. */
    private static Optional<RoomId> returnRoom(Exchange exchange) {
        String path = exchange.typed("return");
        return path.startsWith(ROOMS) ? RoomId.parse(path.substring(ROOMS.length())) : Optional.empty();
    }
}
