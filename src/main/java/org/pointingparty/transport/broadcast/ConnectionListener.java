package org.pointingparty.transport.broadcast;

/** Looks after one connection from outside; is called on an executor or a thread that sends, and must not block. */
@FunctionalInterface
interface ConnectionListener {

    /** The connection has been given up. */
    void dead(Connection connection);

    /** So much waited for the connection that a snapshot takes its place. */
    default void overflown() {
    }

    /** The connection is over, whoever ended it; called once. */
    default void ended() {
    }
}
