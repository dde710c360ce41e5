package org.pointingparty.load;

/** One thing to measure, on rooms of its own. */
interface Scenario {

    String name();

    /** Whether what happened before would spoil its figures, so that it wants a server just started. */
    default boolean wantsFreshServer() {
        return false;
    }

    /** Whether it starts and ends servers of its own; it then finds none on the stage, and is played only if named. */
    default boolean startsServers() {
        return false;
    }

    /** Does it, and leaves figures and faults on the stage. */
    void play(Stage stage) throws Exception;
}
