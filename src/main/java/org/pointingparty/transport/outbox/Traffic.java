package org.pointingparty.transport.outbox;

import java.util.concurrent.atomic.LongAdder;

/** Counts what has gone over all connections since the server started. Thread-safe. */
public final class Traffic {

    private final LongAdder sent = new LongAdder();
    private final LongAdder dropped = new LongAdder();

    /** How many frames have been sent. */
    public long framesSent() {
        return sent.sum();
    }

    /** How many connections have been given up because they were stalled, silent or broken. */
    public long connectionsDropped() {
        return dropped.sum();
    }

    void countSent() {
        sent.increment();
    }

    void countDropped() {
        dropped.increment();
    }
}
