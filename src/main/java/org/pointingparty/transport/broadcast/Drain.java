package org.pointingparty.transport.broadcast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.pointingparty.view.patch.RenderingEnds;

/** Empties this node before it stops: its tabs are told to come back, not all at once. Thread-safe. */
@ApplicationScoped
public class Drain implements DrainMBean {

    private static final int BATCH = 200;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);
    private static final int LAST_PAUSES = 40;

    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private volatile boolean begun;

    /** Later, frames could not be rendered, and who cannot be kept up to date is not told of a restart. */
    void end(@Observes RenderingEnds stopping) {
        begin();
    }

    void add(Connection connection) {
        connections.add(connection);
        if (begun) {
            connection.restart();
        }
        if (connection.isOver()) {
            connections.remove(connection);
        }
    }

    void remove(Connection connection) {
        connections.remove(connection);
    }

    @Override
    public int getConnections() {
        return connections.size();
    }

    @Override
    public boolean isBegun() {
        return begun;
    }

    @Override
    public synchronized void begin() {
        begun = true;
        Iterator<Connection> remaining = connections.iterator();
        while (remaining.hasNext()) {
            for (int i = 0; i < BATCH && remaining.hasNext(); i++) {
                remaining.next().restart();
            }
            LockSupport.parkNanos(PAUSE);
        }
        awaitLast();
    }

    /** Other threads close the connections; the server's stop waits two seconds for them at most. */
    private void awaitLast() {
        for (int i = 0; i < LAST_PAUSES && !connections.isEmpty(); i++) {
            LockSupport.parkNanos(PAUSE);
        }
    }
}
