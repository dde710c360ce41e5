package org.pointingparty.transport.broadcast;

import java.util.concurrent.Executor;

/**
 * Those who bring changes to connections: a few threads that never wait for a browser, and a clock that wakes them.
 * Thread-safe.
 */
public interface SendThreads extends Executor {

    /** Does work a while later; not at all if the server is stopping. */
    void executeAfter(long nanos, Runnable work);

    /** Nanoseconds of a monotonic clock. */
    long nanos();

    /** Stops working for good, because the server stops. */
    default void close() {
    }
}
