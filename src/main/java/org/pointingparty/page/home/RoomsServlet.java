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
import org.pointingparty.page.FormState;
import org.pointingparty.page.Pages;
import org.pointingparty.page.Reply;
import org.pointingparty.page.Status;
import org.pointingparty.room.command.Create;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.refusal.TextRule;
import org.pointingparty.visitor.Visitor;

/** {@code POST /rooms}: opens a room and goes there. */
@WebServlet(urlPatterns = "/rooms", asyncSupported = true)
public class RoomsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LiveRooms rooms;

    @Inject
    private transient HomePages home;

    @Inject
    private transient Pages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        pages.answer(request, response, exchange -> new Reply.Redirect(""));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        pages.answer(request, response, this::open);
    }

    private Reply open(Exchange exchange) {
        OpeningForm form = OpeningForm.of(exchange::parameter);
        Optional<Visitor> visitor = exchange.visitor();
        if (visitor.isEmpty()) {
            return home.show(form.refused("name", exchange.text("name.needed")), Status.BAD_REQUEST, exchange);
        }
        Create create = form.create(visitor.get().id(), home.samples(exchange));
        Optional<Rejection> title = TextRule.TITLE.objection(create.title());
        Optional<Rejection> tickets = create.objectionToTickets();
        Optional<Rejection> cards = create.objectionToCards();
        if (title.isPresent()) {
            return refuse("title", title.get(), form, exchange);
        } else if (tickets.isPresent()) {
            return refuse("tickets", tickets.get(), form, exchange);
        } else if (cards.isPresent()) {
            return refuse("cards", cards.get(), form, exchange);
        }
        return open(create, form, exchange);
    }

    private Reply open(Create create, OpeningForm form, Exchange exchange) {
        return rooms.create(create).either(
                Reply.Redirect::to, refusal -> refuse(field(refusal.reason()), refusal, form, exchange));
    }

    private static String field(Reason reason) {
        return switch (reason) {
            case POLICY_UNKNOWN -> "policy";
            case DECK_UNKNOWN -> "deck";
            default -> "create";
        };
    }

    private Reply refuse(String field, Rejection refusal, OpeningForm form, Exchange exchange) {
        FormState shown = form.refused(field, exchange.text(refusal));
        return home.show(shown, Status.ofForm(refusal.reason()), exchange);
    }
}
