package org.pointingparty.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.pointingparty.room.refusal.Rejection;

/** How many commands participants have given since the server started, live or by form. Thread-safe. */
@ApplicationScoped
public class CommandCount {

    private final LongAdder accepted = new LongAdder();
    private final LongAdder refused = new LongAdder();

    /** Counts a command as accepted or refused, and returns its rejection, if any. */
    public Optional<Rejection> count(Optional<Rejection> rejection) {
        (rejection.isPresent() ? refused : accepted).increment();
        return rejection;
    }

    /** How many were carried out. */
    public long accepted() {
        return accepted.sum();
    }

    /** How many were refused, for whatever reason. */
    public long refused() {
        return refused.sum();
    }
}
