package org.pointingparty.page.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.pointingparty.live.RoomCodes;
import org.pointingparty.live.admission.Guess;
import org.pointingparty.live.admission.Guesser;
import org.pointingparty.page.Exchange;
import org.pointingparty.page.Reply;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.visitor.Visitor;

/** Has each try of a room's code wait for its turn. Thread-safe. */
@ApplicationScoped
class Tries {

    private static final String WAITED = "pointing-party.guess";

    private RoomCodes codes;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway.Init")
    protected Tries() {
    }

    @Inject
    Tries(RoomCodes codes) {
        this.codes = codes;
    }

    /**
     * What the first makes of a guess whose turn it is, now or when this is asked again after a while; or what the
     * other makes of the refusal if too many wait.
     */
    Reply make(Visitor visitor, Exchange exchange, Function<Guess, Reply> answer, Function<Rejection, Reply> refuse) {
        if (exchange.request().getAttribute(WAITED) instanceof Guess waited) {
            return answer.apply(waited);
        }
        Guess guess = codes.guess(new Guesser(exchange.request().getRemoteAddr(), visitor.id()));
        if (guess.turn() != Guess.Turn.LATE) {
            return answer.apply(guess);
        }
        exchange.request().setAttribute(WAITED, guess);
        return new Reply.Later(() -> refuse.apply(codes.drop(guess)));
    }
}
