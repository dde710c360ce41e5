package org.pointingparty.page.room;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pointingparty.live.CommandCount;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.admission.Budget;
import org.pointingparty.live.admission.Budgets;
import org.pointingparty.page.Exchange;
import org.pointingparty.page.FormState;
import org.pointingparty.page.Pages;
import org.pointingparty.page.Reply;
import org.pointingparty.page.RoomDocument;
import org.pointingparty.page.RoomPath;
import org.pointingparty.page.Status;
import org.pointingparty.page.home.Door;
import org.pointingparty.page.home.Entrance;
import org.pointingparty.page.home.NamePage;
import org.pointingparty.page.tickets.Imports;
import org.pointingparty.room.command.CommandVocabulary;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.visitor.Visitor;

/** {@code /rooms/ROOM}: the page of a room, its documents, and the commands of pages without script or socket. */
@WebServlet(urlPatterns = "/rooms/*", asyncSupported = true)
public class RoomServlet extends HttpServlet {

    /** How long a page without script counts as present after each load; it reloads every 10 seconds. */
    private static final Duration PLAIN_STAY = Duration.ofSeconds(25);

    private static final long serialVersionUID = 1L;
    private static final Set<String> LEAVING = Set.of("leave", "erase-me");

    /** Answered without the room's page: making that costs more than what is refused. */
    private static final Rejection TOO_FAST = Rejection.of(Reason.TOO_FAST);

    private final transient Budgets budgets = new Budgets(() -> Budget.ofCommands(System::nanoTime));
    private final transient FewAtATime few = new FewAtATime();

    @Inject
    private transient CommandCount commands;

    @Inject
    private transient Pages pages;

    @Inject
    private transient RoomPages roomPages;

    @Inject
    private transient RoomDocuments documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        answer(request, response, this::show);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Function<Exchange, Reply> reply)
            throws ServletException, IOException {
        boolean isLong = RoomDocument.parse(request.getPathInfo()).filter(asked -> asked.kind().isLong()).isPresent();
        if (!isLong) {
            pages.answer(request, response, reply);
        } else if (few.enter()) {
            try {
                pages.answer(request, response, reply);
            } finally {
                few.leave();
            }
        } else {
            pages.answer(request, response,
                    exchange -> exchange.turnAway(Rejection.of(Reason.TOO_MUCH_AT_ONCE)));
        }
    }

    private Reply show(Exchange exchange) {
        Optional<RoomDocument> document = RoomDocument.parse(exchange.request().getPathInfo());
        return document.isPresent()
                ? documents.show(document.get(), exchange)
                : path(exchange).filter(path -> path.command() == null)
                        .map(path -> documents.page(path.room(), exchange, room -> show(room, exchange)))
                        .orElseGet(Reply.NotFound::new);
    }

    private Reply show(LiveRoom room, Exchange exchange) {
        Optional<Visitor> visitor = exchange.visitor();
        if (visitor.isEmpty()) {
            return askName(room, Status.OK);
        }
        return room.admit(visitor.get().id(), visitor.get().name())
                .either(seat -> show(room, seat, exchange), refusal -> refuseSeat(room, refusal, exchange));
    }

    private Reply show(LiveRoom room, ParticipantId seat, Exchange exchange) {
        if (RoomPages.isPlain(exchange)) {
            room.seen(seat, PLAIN_STAY);
        }
        return roomPages.show(room, seat, Imports.notice(exchange), exchange);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        answer(request, response, this::take);
    }

    private Reply take(Exchange exchange) {
        Optional<RoomDocument> document = RoomDocument.parse(exchange.request().getPathInfo());
        return document.isPresent()
                ? documents.take(document.get(), exchange)
                : path(exchange).flatMap(path -> take(path, exchange)).orElseGet(Reply.NotFound::new);
    }

    private Optional<Reply> take(RoomPath path, Exchange exchange) {
        return Optional.ofNullable(path.command())
                .map(name -> documents.open(path.room(), exchange, room -> command(name, room, exchange)));
    }

    private Reply command(String name, LiveRoom room, Exchange exchange) {
        Optional<VisitorId> visitor = exchange.visitor().map(Visitor::id);
        if (visitor.filter(room::hasRemoved).isPresent()) {
            return refuseSeat(room, Rejection.of(Reason.REMOVED), exchange);
        }
        return visitor.flatMap(room::seat)
                .map(seat -> command(name, room, seat, exchange))
                .orElseGet(() -> askName(room, Status.FORBIDDEN));
    }

    private Reply command(String name, LiveRoom room, ParticipantId seat, Exchange exchange) {
        room.seen(seat, PLAIN_STAY);
        if (!budgets.of(room.state().room().id() + " " + seat).take()) {
            commands.count(Optional.of(TOO_FAST));
            return exchange.turnAway(TOO_FAST);
        }
        Optional<Rejection> rejection = submit(name, room, seat, exchange);
        commands.count(rejection);
        return rejection
                .map(refusal -> roomPages.refuse(room, seat, refusal, exchange))
                .orElseGet(() -> new Reply.Redirect(LEAVING.contains(name) ? "" : back(room, exchange)));
    }

    private static Optional<Rejection> submit(String name, LiveRoom room, ParticipantId seat, Exchange exchange) {
        return CommandVocabulary.command(name, fields(exchange))
                .map(command -> room.submit(command, seat))
                .orElseGet(() -> Optional.of(Rejection.of(Reason.UNKNOWN_COMMAND)));
    }

    private static Reply askName(LiveRoom room, Status status) {
        return new Reply.Page("name", new NamePage(room.state().room(), FormState.FRESH), status);
    }

    private static Reply refuseSeat(LiveRoom room, Rejection refusal, Exchange exchange) {
        Reason reason = refusal.reason();
        if (reason.isOutage() || reason == Reason.NO_SUCH_ROOM) {
            return exchange.turnAway(refusal);
        }
        if (reason == Reason.REMOVED) {
            return Door.show(room, exchange);
        }
        return reason == Reason.CODE_NEEDED
                ? Entrance.ask(room.state().room().id(), exchange)
                : askName(room, Status.ofCommand(reason));
    }

    private static Optional<RoomPath> path(Exchange exchange) {
        return RoomPath.parse(exchange.request().getPathInfo());
    }

    private static Map<String, String> fields(Exchange exchange) {
        Map<String, String> fields = new HashMap<>();
        exchange.request().getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        return fields;
    }

    /** The address of the room's page; a page that reloads itself goes on doing so. */
    private static String back(LiveRoom room, Exchange exchange) {
        String referer = exchange.request().getHeader("Referer");
        boolean plain = referer != null && referer.endsWith("?plain=1");
        return "rooms/" + room.state().room().id() + (plain ? "?plain=1" : "");
    }
}
