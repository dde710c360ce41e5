package org.pointingparty.page;

import static jakarta.servlet.http.HttpServletResponse.SC_SERVICE_UNAVAILABLE;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.pointingparty.live.Answer;
import org.pointingparty.live.LiveRooms;
import org.pointingparty.room.Create;
import org.pointingparty.room.Reason;
import org.pointingparty.room.Rejection;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.TextRule;
import org.pointingparty.visitor.Visitor;
import org.pointingparty.visitor.Visitors;

/** {@code POST /rooms}: opens a room and goes there. */
@WebServlet("/rooms")
public class RoomsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private transient Visitors visitors;

    @Inject
    private transient LiveRooms rooms;

    @Inject
    private transient HomePages home;

    @Inject
    private transient Pages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        pages.redirect("", request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Visitor> visitor = visitors.of(request);
        if (visitor.isEmpty()) {
            refuse("name", pages.text(request, "name.needed"), request, response);
            return;
        }
        Create create = OpeningForm.of(request::getParameter).create(visitor.get().id(), home.samples(request));
        Optional<Rejection> title = TextRule.TITLE.objection(create.title());
        Optional<Rejection> tickets = create.objectionToTickets();
        Optional<Rejection> cards = create.objectionToCards();
        if (title.isPresent()) {
            refuse("title", pages.text(title.get(), request), request, response);
        } else if (tickets.isPresent()) {
            refuse("tickets", pages.text(tickets.get(), request), request, response);
        } else if (cards.isPresent()) {
            refuse("cards", pages.text(cards.get(), request), request, response);
        } else {
            create(create, request, response);
        }
    }

    private void create(Create create, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Answer<RoomId> room = rooms.create(create);
        if (room.value().isPresent()) {
            pages.redirect("rooms/" + room.given(), request, response);
        } else if (room.refusal().reason() == Reason.JOURNAL_UNAVAILABLE) {
            pages.turnAway(room.refusal(), request, response);
        } else {
            refuse(room.refusal(), request, response);
        }
    }

    private void refuse(Rejection rejection, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String text = pages.text(rejection, request);
        switch (rejection.reason()) {
            case TOO_MANY_ROOMS -> turnAway(SC_SERVICE_UNAVAILABLE, "60", text, request, response);
            case TOO_MANY_NEW_ROOMS -> turnAway(TOO_MANY_REQUESTS, "10", text, request, response);
            case POLICY_UNKNOWN -> refuse("policy", text, request, response);
            default -> refuse("deck", text, request, response);
        }
    }

    private void turnAway(int status, String seconds, String text, HttpServletRequest request,
            HttpServletResponse response) throws ServletException, IOException {
        response.setHeader("Retry-After", seconds);
        home.refuse(form("create", text, request), status, request, response);
    }

    private void refuse(String field, String error, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        home.refuse(form(field, error, request), request, response);
    }

    private static FormState form(String field, String error, HttpServletRequest request) {
        return OpeningForm.of(request::getParameter).refused(field, error);
    }
}
