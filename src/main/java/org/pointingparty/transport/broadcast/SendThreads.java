package org.pointingparty.transport.broadcast;

import java.util.concurrent.Executor;

/**
 * The few threads that bring changes to connections and never wait for a browser, and a clock that wakes them.
 * Thread-safe.
 */
public interface SendThreads extends Executor {

    /** Does work after this time; not at all if the server is stopping. */
    void executeAfter(long nanos, Runnable work);

    /** Nanoseconds of a monotonic clock. */
    long nanos();

    /** Stops working for good, because the server stops. */
    default void close() {
    }
}
