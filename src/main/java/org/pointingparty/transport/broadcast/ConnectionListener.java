package org.pointingparty.transport.broadcast;

/** Is told what becomes of one connection. Called on an executor or a send thread, so it must not block. */
@FunctionalInterface
interface ConnectionListener {

    /** The connection has been given up. */
    void dead(Connection connection);

    /** So much was pending that a snapshot takes its place. */
    default void overflown() {
    }

    /** The connection is over, whoever ended it; called once. */
    default void ended() {
    }
}
