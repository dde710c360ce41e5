package org.pointingparty.live;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Work that a timer does again and again, whatever goes wrong in between: a scheduler drops what throws. One line in
 * the log when it begins to fail, and one when that is over. For one timer.
 */
public final class Recurring implements Runnable {

    private static final Logger LOG = System.getLogger(Recurring.class.getName());

    private final String name;
    private final Runnable work;
    private boolean failing;

    /** @param name what it is, for the log */
    public Recurring(String name, Runnable work) {
        this.name = name;
        this.work = work;
    }

    @Override
    public void run() {
        try {
            work.run();
            end();
        } catch (RuntimeException | Error failure) {
            survive(failure);
        }
    }

    private void end() {
        if (failing) {
            failing = false;
            LOG.log(Level.INFO, "{0} can be done again", name);
        }
    }

    private void survive(Throwable failure) {
        try {
            begin(failure);
        } catch (RuntimeException | Error again) {
            // There may be no memory to tell of it; the next failure tells.
        }
    }

    private void begin(Throwable failure) {
        if (!failing) {
            StackTraceElement[] trace = failure.getStackTrace();
            LOG.log(Level.ERROR, "{0} cannot be done; it is tried again and again: {1}{2}", name,
                    failure.getClass().getName(), trace.length == 0 ? "" : " at " + trace[0]);
            failing = true;
        }
    }
}
