package org.pointingparty.journal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;

/**
 * What the log says of reading and erasing: one line when that begins to fail, at most one a minute, and one when it is
 * over. Thread-safe.
 */
final class Complaints {

    private static final Logger LOG = System.getLogger(Complaints.class.getName());
    private static final long BETWEEN = TimeUnit.MINUTES.toNanos(1);

    private volatile boolean open;
    private long last = System.nanoTime() - BETWEEN;

    /** @param what says in words what could not be done */
    synchronized void begin(String what, Throwable failure) {
        long now = System.nanoTime();
        if (!open && now - last >= BETWEEN) {
            open = true;
            last = now;
            LOG.log(Level.WARNING, "{0}; the same is not said again until it can be done: {1}", what,
                    Failure.of(failure));
        }
    }

    /** Something could be read or erased. */
    void end() {
        if (open) {
            close();
        }
    }

    private synchronized void close() {
        if (open) {
            open = false;
            LOG.log(Level.INFO, "The journal can be read again");
        }
    }
}
