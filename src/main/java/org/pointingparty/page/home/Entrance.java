package org.pointingparty.page.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.LiveRooms;
import org.pointingparty.live.RoomCodes;
import org.pointingparty.live.admission.Guess;
import org.pointingparty.live.search.RoomSearch;
import org.pointingparty.page.Exchange;
import org.pointingparty.page.FormState;
import org.pointingparty.page.Reply;
import org.pointingparty.page.Status;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.command.Join;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.visitor.Visitor;

/**
 * The page on which newcomers type the code of a room that asks for it. Nobody learns from it whether there is such a
 * room: it is the same where there is none. Thread-safe.
 */
@ApplicationScoped
public class Entrance {

    private static final String CODE = "code";

    @Inject
    private LiveRooms rooms;

    @Inject
    private RoomSearch search;

    @Inject
    private RoomCodes codes;

    @Inject
    private Tries tries;

    /** Asks for what is needed to see this room, be there one or not: a name, or else the code. */
    public static Reply ask(RoomId room, Exchange exchange) {
        return exchange.visitor().isPresent()
                ? show(room, FormState.FRESH, Status.NOT_FOUND)
                : new Reply.Page("name", new NamePage(room, FormState.FRESH), Status.NOT_FOUND);
    }

    /** Lets in visitors who have typed the code; those who need none are sent to the room's page. */
    public Reply take(RoomId room, Exchange exchange) {
        return exchange.visitor().map(visitor -> exchange.visible(room, search).either(
                        open -> Reply.Redirect.to(room),
                        refusal -> refusal.reason() == Reason.NO_SUCH_ROOM
                                ? guess(room, visitor, exchange)
                                : exchange.turnAway(refusal)))
                .orElseGet(() -> Reply.Redirect.to(room));
    }

    /** Where there is no room, every code is wrong. */
    private Reply guess(RoomId room, Visitor newcomer, Exchange exchange) {
        return tries.make(newcomer, exchange, guess -> take(room, newcomer, guess, exchange),
                refusal -> refuse(room, refusal, exchange));
    }

    private Reply take(RoomId id, Visitor newcomer, Guess guess, Exchange exchange) {
        Optional<LiveRoom> room = rooms.find(id);
        Optional<Rejection> refusal = codes.objection(room, exchange.parameter(CODE), guess)
                .or(() -> room.flatMap(open -> open.admit(new Join(newcomer.id(), newcomer.name(), true)).rejection()));
        return refusal.map(why -> refuse(id, why, exchange)).orElseGet(() -> Reply.Redirect.to(id));
    }

    private static Reply refuse(RoomId room, Rejection refusal, Exchange exchange) {
        FormState form = new FormState(Map.of(CODE, exchange.typed(CODE)), Map.of(CODE, exchange.text(refusal)));
        return show(room, form, Status.ofForm(refusal.reason()));
    }

    private static Reply show(RoomId room, FormState form, Status status) {
        return new Reply.Page("code", new CodePage(room.value(), form), status);
    }
}
