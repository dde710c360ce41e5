package org.pointingparty.page.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pointingparty.live.CommandCount;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.page.Exchange;
import org.pointingparty.page.FormState;
import org.pointingparty.page.Reply;
import org.pointingparty.page.Status;
import org.pointingparty.room.Permission;
import org.pointingparty.room.Room;
import org.pointingparty.room.command.Edit;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.ticket.Ticket;

/** The pages on which tickets are looked for and edited; they work without script. Thread-safe. */
@ApplicationScoped
public class TicketPages {

    private static final List<String> FIELDS = List.of("title", "description", "key", "link");

    private CommandCount commands;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway.Init")
    protected TicketPages() {
    }

    @Inject
    TicketPages(CommandCount commands) {
        this.commands = commands;
    }

    /** Shows the ticket of this number, or the room if it has none. */
    public static Reply show(LiveRoom room, Exchange exchange) {
        return room.state().room().backlog().ticket(exchange.parameter("number"))
                .map(ticket -> show(room, ticket, new FormState(fields(ticket), Map.of()), Status.OK))
                .orElseGet(() -> Reply.Redirect.to(room.state().room().id()));
    }

    private static Map<String, String> fields(Ticket ticket) {
        return Map.of("key", ticket.key(), "title", ticket.title(), "description", ticket.description(),
                "link", ticket.link());
    }

    /** Edits the ticket and goes back to the room, or shows what was typed and what is wrong with it. */
    public Reply take(LiveRoom room, ParticipantId seat, Exchange exchange) {
        Edit edit = new Edit(exchange.parameter("number"), exchange.parameter("key"), exchange.parameter("title"),
                exchange.parameter("description"), exchange.parameter("link"));
        Optional<Ticket> ticket = room.state().room().backlog().ticket(edit.ticket());
        Optional<Rejection> refusal = room.submit(edit, seat);
        commands.count(refusal);
        return refusal.isEmpty() || ticket.isEmpty()
                ? Reply.Redirect.to(room.state().room().id())
                : refuse(room, ticket.get(), refusal.get(), exchange);
    }

    private static Reply refuse(LiveRoom room, Ticket ticket, Rejection refusal, Exchange exchange) {
        FormState form = new FormState(typed(exchange), Map.of(field(refusal.reason()), exchange.text(refusal)));
        return show(room, ticket, form, Status.ofCommand(refusal.reason()));
    }

    private static Map<String, String> typed(Exchange exchange) {
        return FIELDS.stream().collect(Collectors.toMap(Function.identity(), exchange::typed));
    }

    private static String field(Reason reason) {
        return FIELDS.stream().filter(field -> reason.code().startsWith(field + "-")).findFirst().orElse("edit");
    }

    private static Reply show(LiveRoom live, Ticket ticket, FormState form, Status status) {
        Room room = live.state().room();
        TicketPage page = new TicketPage(room.id().value(), room.title(), ticket.id().number(), form);
        return new Reply.Page("ticket", page, status);
    }

    /** Shows all tickets, or those with the text that is looked for in their key or title. */
    public static Reply list(LiveRoom live, ParticipantId seat, Exchange exchange) {
        Room room = live.state().room();
        String sought = exchange.typed("q").strip();
        List<Ticket> tickets = room.backlog().tickets();
        List<TicketsPage.Row> rows = IntStream.range(0, tickets.size())
                .filter(i -> has(tickets.get(i), sought.toLowerCase(Locale.ROOT)))
                .mapToObj(i -> row(i + 1, tickets.get(i)))
                .toList();
        return new Reply.Page("tickets", new TicketsPage(room.id().value(), room.title(), sought, tickets.size(), rows,
                room.permits(Permission.DRIVE, seat, live.state().attendance())));
    }

    private static boolean has(Ticket ticket, String sought) {
        return (ticket.key() + " " + ticket.title()).toLowerCase(Locale.ROOT).contains(sought);
    }

    private static TicketsPage.Row row(int place, Ticket ticket) {
        return new TicketsPage.Row(place, ticket.id().number(), ticket.key(), ticket.title(),
                ticket.estimate(), ticket.skipped());
    }
}
