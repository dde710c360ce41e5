package org.pointingparty.transport.socket;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Where the calls to a session pass, one at a time, until the session is over. Whoever shuts it waits for the call that
 * is under way: Payara takes what belonged to a closed session for the next request, and what is still being written
 * then would fail with a trace in the log, or reach somebody else. Thread-safe.
 */
final class Gate {

    /** Long enough for any call that does not block; one that does is not waited for. */
    private static final long PATIENCE_MILLIS = 1_000;

    private final ReentrantLock lock = new ReentrantLock();
    private volatile boolean shut;

    /** Makes a call, unless the gate is shut; tells whether it was made. Waits for the call under way. */
    boolean pass(Runnable call) {
        lock.lock();
        try {
            if (!shut) {
                call.run();
            }
            return !shut;
        } finally {
            lock.unlock();
        }
    }

    /** Makes the last call, unless the gate is shut. One that blocks is not waited for: the last call may free it. */
    void passLast(Runnable call) {
        boolean locked = locked();
        try {
            if (!shut) {
                call.run();
            }
        } finally {
            unlock(locked);
        }
    }

    /** Lets no further call pass; when this returns, none is under way but one that blocks. */
    void shut() {
        shut = true;
        unlock(locked());
    }

    /** Whether somebody waits for the call under way. */
    boolean isAwaited() {
        return lock.hasQueuedThreads();
    }

    private boolean locked() {
        try {
            return lock.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void unlock(boolean locked) {
        if (locked) {
            lock.unlock();
        }
    }
}
