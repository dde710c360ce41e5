package org.pointingparty.live;

/** Is told of every change of a room, in order. The room is locked during the call, so it must only take note. */
@FunctionalInterface
public interface RoomListener {

    /** Takes note of a change; must neither block nor throw. */
    void changed(RoomChange change);

    /** Takes note that the room is deleted; must neither block nor throw. */
    default void ended() {
    }
}
