package org.pointingparty.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pointingparty.live.CommandCount;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.room.Edit;
import org.pointingparty.room.ParticipantId;
import org.pointingparty.room.Permission;
import org.pointingparty.room.Reason;
import org.pointingparty.room.Rejection;
import org.pointingparty.room.Room;
import org.pointingparty.room.Ticket;

/** The pages on which tickets are looked for and edited; they work without script. Thread-safe. */
@ApplicationScoped
class TicketPages {

    @Inject
    private Pages pages;

    @Inject
    private CommandCount commands;

    /** Answers with the ticket of this number, or sends back to the room if it has none. */
    void show(LiveRoom room, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Ticket> ticket = room.state().room().backlog().ticket(request.getParameter("number"));
        if (ticket.isEmpty()) {
            back(room, request, response);
        } else {
            FormState form = new FormState(Map.of("key", ticket.get().key(), "title", ticket.get().title(),
                    "description", ticket.get().description(), "link", ticket.get().link()), Map.of());
            show(room, ticket.get(), form, HttpServletResponse.SC_OK, request, response);
        }
    }

    /** Edits the ticket and goes back to the room, or shows what was typed and what is wrong with it. */
    void take(LiveRoom room, ParticipantId seat, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Edit edit = new Edit(request.getParameter("number"), request.getParameter("key"), request.getParameter("title"),
                request.getParameter("description"), request.getParameter("link"));
        Optional<Ticket> ticket = room.state().room().backlog().ticket(edit.ticket());
        Optional<Rejection> refusal = room.submit(edit, seat);
        commands.count(refusal);
        if (refusal.isEmpty() || ticket.isEmpty()) {
            back(room, request, response);
        } else {
            FormState form = new FormState(typed(edit), Map.of(field(refusal.get().reason()), pages.text(refusal.get(), request)));
            show(room, ticket.get(), form, pages.refused(refusal.get(), response), request, response);
        }
    }

    private static Map<String, String> typed(Edit edit) {
        return Map.of("key", shown(edit.key()), "title", shown(edit.title()), "description", shown(edit.description()),
                "link", shown(edit.link()));
    }

    private static String shown(String typed) {
        return typed == null ? "" : typed;
    }

    private static String field(Reason reason) {
        return List.of("title", "description", "key", "link").stream()
                .filter(field -> reason.code().startsWith(field + "-"))
                .findFirst().orElse("edit");
    }

    private void show(LiveRoom live, Ticket ticket, FormState form, int status, HttpServletRequest request,
            HttpServletResponse response) throws ServletException, IOException {
        Room room = live.state().room();
        TicketPage page = new TicketPage(room.id().value(), room.title(), ticket.id().number(), form);
        pages.show("ticket", page, status, request, response);
    }

    private void back(LiveRoom room, HttpServletRequest request, HttpServletResponse response) {
        pages.redirect("rooms/" + room.state().room().id(), request, response);
    }

    /** Answers with all tickets, or those that have what is looked for in their key or title. */
    void list(LiveRoom live, ParticipantId seat, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Room room = live.state().room();
        String sought = shown(request.getParameter("q")).strip();
        List<Ticket> tickets = room.backlog().tickets();
        List<TicketsPage.Row> rows = IntStream.range(0, tickets.size())
                .filter(i -> has(tickets.get(i), sought.toLowerCase(Locale.ROOT)))
                .mapToObj(i -> row(i + 1, tickets.get(i)))
                .toList();
        pages.show("tickets", new TicketsPage(room.id().value(), room.title(), sought, tickets.size(), rows,
                room.permits(Permission.DRIVE, seat, live.state().attendance())), HttpServletResponse.SC_OK, request, response);
    }

    private static boolean has(Ticket ticket, String sought) {
        return (ticket.key() + " " + ticket.title()).toLowerCase(Locale.ROOT).contains(sought);
    }

    private static TicketsPage.Row row(int place, Ticket ticket) {
        return new TicketsPage.Row(place, ticket.id().number(), ticket.key(), ticket.title(),
                ticket.estimate().orElse(null), ticket.skipped());
    }
}
