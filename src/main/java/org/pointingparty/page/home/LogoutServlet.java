package org.pointingparty.page.home;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.pointingparty.live.LiveRooms;
import org.pointingparty.page.Exchange;
import org.pointingparty.page.Pages;
import org.pointingparty.page.Reply;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.visitor.Visitor;
import org.pointingparty.visitor.Visitors;

/**
 * {@code POST /logout}: leaves every room, makes all cookies of the visitor worthless and removes this one; nobody is
 * forgotten who is still in a room.
 */
@WebServlet(urlPatterns = "/logout", asyncSupported = true)
public class LogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Visitors visitors;

    @Inject
    private transient LiveRooms rooms;

    @Inject
    private transient Pages pages;

    /** Finds what is injected. */
    public LogoutServlet() {
    }

    /** A servlet without a container, which would inject all this. */
    LogoutServlet(Visitors visitors, LiveRooms rooms) {
        this.visitors = visitors;
        this.rooms = rooms;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        pages.answer(request, response, this::leave);
    }

    Reply leave(Exchange exchange) {
        return exchange.visitor().map(Visitor::id).flatMap(this::end)
                .map(exchange::turnAway)
                .orElseGet(() -> forget(exchange));
    }

    /** Leaves twice: another tab may have entered a room before the cookie was worthless; none does so after that. */
    private Optional<Rejection> end(VisitorId visitor) {
        return rooms.leave(visitor).or(() -> visitors.end(visitor)
                ? rooms.leave(visitor)
                : Optional.of(Rejection.of(Reason.JOURNAL_UNAVAILABLE)));
    }

    private Reply forget(Exchange exchange) {
        visitors.forget(exchange.request(), exchange.response());
        return new Reply.Redirect("");
    }
}
