package org.pointingparty.page.home;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pointingparty.live.LiveRooms;
import org.pointingparty.page.Exchange;
import org.pointingparty.page.Pages;
import org.pointingparty.page.Reply;
import org.pointingparty.visitor.Visitor;
import org.pointingparty.visitor.Visitors;

/** {@code POST /logout}: leaves every room and forgets the visitor; nobody is forgotten who is still in a room. */
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
        return exchange.visitor().map(Visitor::id).flatMap(rooms::leave)
                .map(exchange::turnAway)
                .orElseGet(() -> forget(exchange));
    }

    private Reply forget(Exchange exchange) {
        visitors.forget(exchange.request(), exchange.response());
        return new Reply.Redirect("");
    }
}
