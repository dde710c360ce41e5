package org.pointingparty.transport.outbox;

/** Something the heartbeat keeps alive or gives up, in practice a connection. No method may block. */
public interface Monitored {

    /** Asks the browser for a sign of life. */
    void ping();

    /**
     * Whether it is to be given up: its browser gives no sign of life, or a send to it has stalled.
     *
     * @param nanos the time, as {@link System#nanoTime}
     */
    boolean overdue(long nanos);

    /** Gives it up; the heartbeat has forgotten it already. */
    void drop();
}
