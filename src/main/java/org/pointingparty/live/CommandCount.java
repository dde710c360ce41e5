package org.pointingparty.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.pointingparty.room.refusal.Rejection;

/** How many commands participants have given since the start, by socket or form. Thread-safe. */
@ApplicationScoped
public class CommandCount {

    private final LongAdder accepted = new LongAdder();
    private final LongAdder refused = new LongAdder();

    /** Counts a command by what came of it, and gives that back. */
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
