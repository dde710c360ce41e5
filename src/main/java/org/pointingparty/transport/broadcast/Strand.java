package org.pointingparty.transport.broadcast;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Work that is done on an executor one turn at a time: every request gets a turn that begins after it, and requests
 * that come meanwhile share one. Thread-safe; no lock is held during a turn.
 */
final class Strand {

    private static final Logger LOG = System.getLogger(Strand.class.getName());

    private final Executor executor;
    private final Runnable turn;
    private final AtomicInteger asked = new AtomicInteger();

    Strand(Executor executor, Runnable turn) {
        this.executor = executor;
        this.turn = turn;
    }

    /** Asks for a turn; returns at once. */
    void schedule() {
        if (asked.getAndIncrement() == 0) {
            try {
                executor.execute(this::run);
            } catch (RejectedExecutionException stopping) {
                asked.set(0);
                LOG.log(Level.DEBUG, "No turn can be taken: the server is stopping or overloaded", stopping);
            }
        }
    }

    private void run() {
        int served;
        do {
            served = asked.get();
            runTurn();
        } while (asked.addAndGet(-served) > 0);
    }

    /** A bug in one turn must not be the end of all turns. */
    private void runTurn() {
        try {
            turn.run();
        } catch (RuntimeException | Error bug) {
            LOG.log(Level.ERROR, "A turn has failed", bug);
        }
    }
}
