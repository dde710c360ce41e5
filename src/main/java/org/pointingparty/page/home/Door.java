package org.pointingparty.page.home;

import java.util.Optional;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.page.Exchange;
import org.pointingparty.page.Reply;
import org.pointingparty.page.Status;
import org.pointingparty.room.Room;
import org.pointingparty.room.command.Knock;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.Seat;

/** The page at which those wait who were removed from a room, and can ask to be let in again. */
public final class Door {

    private Door() {
    }

    /** Shows the page, to a visitor who was removed. */
    public static Reply show(LiveRoom live, Exchange exchange) {
        Room room = live.state().room();
        Optional<Seat> seat = removed(live, exchange).map(Participant::seat);
        return new Reply.Page("door", new DoorPage(room.id().value(), room.title(),
                seat.filter(Seat.KNOCKING::equals).isPresent(), seat.filter(Seat.DECLINED::equals).isPresent()),
                Status.FORBIDDEN);
    }

    /** Asks to be let in; whoever was not removed, or has asked already, is sent to the room's page all the same. */
    public static Reply knock(LiveRoom room, Exchange exchange) {
        return removed(room, exchange)
                .flatMap(visitor -> room.submit(new Knock(), visitor.id()))
                .filter(refusal -> refusal.reason().isOutage())
                .map(exchange::turnAway)
                .orElseGet(() -> Reply.Redirect.to(room.state().room().id()));
    }

    private static Optional<Participant> removed(LiveRoom room, Exchange exchange) {
        return exchange.visitor()
                .flatMap(visitor -> room.state().room().participants().of(visitor.id()))
                .filter(former -> former.seat().isRemoved());
    }
}
