package org.pointingparty.page.home;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.LiveRooms;
import org.pointingparty.live.RoomTitle;
import org.pointingparty.page.Exchange;
import org.pointingparty.page.Pages;
import org.pointingparty.page.Reply;
import org.pointingparty.room.command.Leave;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.visitor.Visitors;

/** {@code POST /logout}: leaves every room and forgets the visitor. */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Visitors visitors;

    @Inject
    private transient LiveRooms rooms;

    @Inject
    private transient Pages pages;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        pages.answer(request, response, this::leave);
    }

    private Reply leave(Exchange exchange) {
        exchange.visitor().ifPresent(visitor -> leaveAll(visitor.id()));
        visitors.forget(exchange.request(), exchange.response());
        return new Reply.Redirect("");
    }

    private void leaveAll(VisitorId visitor) {
        for (RoomTitle room : rooms.of(visitor)) {
            rooms.find(room.id()).ifPresent(live -> leave(live, visitor));
        }
    }

    private static void leave(LiveRoom room, VisitorId visitor) {
        room.seat(visitor).ifPresent(seat -> room.submit(new Leave(), seat));
    }
}
