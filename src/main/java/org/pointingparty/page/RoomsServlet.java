package org.pointingparty.page;

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
            home.refuse(form("name", pages.text(request, "name.needed"), request), request, response);
            return;
        }
        Create create = OpeningForm.of(request::getParameter).create(visitor.get().id(), home.samples(request));
        Optional<Rejection> title = TextRule.TITLE.objection(create.title());
        Optional<Rejection> tickets = create.objectionToTickets();
        Optional<Rejection> cards = create.objectionToCards();
        if (title.isPresent()) {
            refuse("title", title.get(), request, response);
        } else if (tickets.isPresent()) {
            refuse("tickets", tickets.get(), request, response);
        } else if (cards.isPresent()) {
            refuse("cards", cards.get(), request, response);
        } else {
            create(create, request, response);
        }
    }

    private void create(Create create, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Answer<RoomId> room = rooms.create(create);
        if (room.value().isPresent()) {
            pages.redirect("rooms/" + room.given(), request, response);
        } else {
            refuse(field(room.refusal().reason()), room.refusal(), request, response);
        }
    }

    private static String field(Reason reason) {
        return switch (reason) {
            case POLICY_UNKNOWN -> "policy";
            case DECK_UNKNOWN -> "deck";
            default -> "create";
        };
    }

    private void refuse(String field, Rejection refusal, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        FormState form = form(field, pages.text(refusal, request), request);
        home.refuse(form, pages.refusedForm(refusal, response), request, response);
    }

    private static FormState form(String field, String error, HttpServletRequest request) {
        return OpeningForm.of(request::getParameter).refused(field, error);
    }
}
