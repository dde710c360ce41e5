package org.pointingparty.page.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.LiveRooms;
import org.pointingparty.page.Exchange;
import org.pointingparty.page.Reply;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/** Deletes a room for a facilitator who has confirmed it, and takes one out of the bin. Thread-safe. */
@ApplicationScoped
class Deletion {

    @Inject
    private LiveRooms rooms;

    @Inject
    private RoomPages roomPages;

    /** Deletes the room and goes to the home page, or shows the room and why not. */
    Reply take(LiveRoom room, ParticipantId seat, Exchange exchange) {
        Optional<Rejection> refusal = "yes".equals(exchange.parameter("sure"))
                ? rooms.delete(room, seat)
                : Optional.of(Rejection.of(Reason.DELETION_UNCONFIRMED));
        return refusal.map(why -> refuse(room, seat, why, exchange)).orElseGet(() -> new Reply.Redirect(""));
    }

    /** Takes the room out of the bin and goes there, or says why not. */
    Reply undo(RoomId room, Exchange exchange) {
        return exchange.visitor()
                .map(visitor -> rooms.recover(room, visitor.id()))
                .orElseGet(() -> Optional.of(Rejection.of(Reason.NO_SUCH_ROOM)))
                .map(exchange::turnAway)
                .orElseGet(() -> Reply.Redirect.to(room));
    }

    private Reply refuse(LiveRoom room, ParticipantId seat, Rejection refusal, Exchange exchange) {
        return refusal.reason() == Reason.NO_SUCH_ROOM
                ? exchange.turnAway(refusal)
                : roomPages.refuse(room, seat, refusal, exchange);
    }
}
