package org.pointingparty.page.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.search.RoomSearch;
import org.pointingparty.page.Exchange;
import org.pointingparty.page.Reply;
import org.pointingparty.page.RoomDocument;
import org.pointingparty.page.home.Door;
import org.pointingparty.page.home.Entrance;
import org.pointingparty.page.tickets.Exports;
import org.pointingparty.page.tickets.Imports;
import org.pointingparty.page.tickets.TicketPages;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.visitor.Visitor;

/** The documents of a room, for those who have a seat there; others are sent to its page. Thread-safe. */
@ApplicationScoped
class RoomDocuments {

    @Inject
    private RoomSearch rooms;

    @Inject
    private Exports exports;

    @Inject
    private Imports imports;

    @Inject
    private TicketPages ticketPages;

    @Inject
    private Entrance entrance;

    @Inject
    private Deletion deletion;

    /** Shows this document. */
    Reply show(RoomDocument document, Exchange exchange) {
        return enter(document, exchange, (room, seat) -> switch (document.kind()) {
            case IMPORT -> Imports.ask(room);
            case TICKET -> TicketPages.show(room, exchange);
            case TICKETS -> TicketPages.list(room, seat, exchange);
            case ENTER, DELETE, RECOVER, KNOCK -> Reply.Redirect.to(document.room());
            default -> exports.show(document, exchange);
        });
    }

    /** Takes what was sent to this document. */
    Reply take(RoomDocument document, Exchange exchange) {
        return switch (document.kind()) {
            case IMPORT -> enter(document, exchange, (room, seat) -> imports.take(room, seat, exchange));
            case TICKET -> enter(document, exchange, (room, seat) -> ticketPages.take(room, seat, exchange));
            case ENTER -> entrance.take(document.room(), exchange);
            case KNOCK -> open(document.room(), exchange, room -> Door.knock(room, exchange));
            case DELETE -> enter(document, exchange, (room, seat) -> deletion.take(room, seat, exchange));
            case RECOVER -> deletion.undo(document.room(), exchange);
            default -> new Reply.NotFound();
        };
    }

    private Reply enter(RoomDocument document, Exchange exchange, BiFunction<LiveRoom, ParticipantId, Reply> reply) {
        return open(document.room(), exchange, room -> exchange.visitor().map(Visitor::id).flatMap(room::seat)
                .map(seat -> reply.apply(room, seat))
                .orElseGet(() -> Reply.Redirect.to(document.room())));
    }

    /** The page of this room, or one that asks for what is needed to see it: a name, or else a code. */
    Reply page(RoomId id, Exchange exchange, Function<LiveRoom, Reply> reply) {
        return exchange.visible(id, rooms).either(reply, refusal -> refusal.reason() == Reason.NO_SUCH_ROOM
                ? Entrance.ask(id, exchange)
                : exchange.turnAway(refusal));
    }

    /** The reply from this room, or why it cannot be opened. */
    Reply open(RoomId id, Exchange exchange, Function<LiveRoom, Reply> reply) {
        return exchange.visible(id, rooms).either(reply, exchange::turnAway);
    }
}
