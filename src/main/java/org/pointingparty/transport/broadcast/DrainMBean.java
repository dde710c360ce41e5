package org.pointingparty.transport.broadcast;

/** What an administrator can see and do before this node stops, as {@code org.pointingparty:type=Drain}. */
public interface DrainMBean {

    /** How many connections are open. */
    int getConnections();

    /** Whether the node has stopped letting people in. */
    boolean isBegun();

    /** Lets nobody in from now on, and closes all connections, batch by batch; returns when that is done. */
    void begin();
}
