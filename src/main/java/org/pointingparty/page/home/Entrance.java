package org.pointingparty.page.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.RoomCodes;
import org.pointingparty.live.admission.Guess;
import org.pointingparty.page.Exchange;
import org.pointingparty.page.FormState;
import org.pointingparty.page.Reply;
import org.pointingparty.page.Status;
import org.pointingparty.room.command.Join;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.visitor.Visitor;

/** The page on which newcomers type the code of a room that asks for it. Thread-safe. */
@ApplicationScoped
public class Entrance {

    private static final String CODE = "code";

    @Inject
    private RoomCodes codes;

    @Inject
    private Tries tries;

    /** Asks for the code. */
    public static Reply ask(LiveRoom room) {
        return show(room, FormState.FRESH, Status.OK);
    }

    /** Lets in visitors who have typed the code; those who need none are sent to the room's page. */
    public Reply take(LiveRoom room, Exchange exchange) {
        return exchange.visitor().filter(newcomer -> needsCode(room, newcomer))
                .map(newcomer -> tries.make(newcomer, exchange, guess -> take(room, newcomer, guess, exchange),
                        refusal -> refuse(room, refusal, exchange)))
                .orElseGet(() -> Reply.Redirect.to(room.state().room().id()));
    }

    private static boolean needsCode(LiveRoom room, Visitor visitor) {
        return room.admit(visitor.id(), visitor.name()).rejection()
                .filter(refusal -> refusal.reason() == Reason.CODE_NEEDED).isPresent();
    }

    private Reply take(LiveRoom room, Visitor newcomer, Guess guess, Exchange exchange) {
        Optional<Rejection> refusal = codes.objection(room, exchange.parameter(CODE), guess)
                .or(() -> room.admit(new Join(newcomer.id(), newcomer.name(), true)).rejection());
        return refusal.map(why -> refuse(room, why, exchange))
                .orElseGet(() -> Reply.Redirect.to(room.state().room().id()));
    }

    private static Reply refuse(LiveRoom room, Rejection refusal, Exchange exchange) {
        FormState form = new FormState(Map.of(CODE, exchange.typed(CODE)), Map.of(CODE, exchange.text(refusal)));
        return show(room, form, Status.ofForm(refusal.reason()));
    }

    private static Reply show(LiveRoom live, FormState form, Status status) {
        return new Reply.Page("code", new CodePage(live.state().room().id().value(), form), status);
    }
}
