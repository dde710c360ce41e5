package org.pointingparty.live;

import org.pointingparty.room.people.ParticipantId;

/** Is told of every change of a room, in order. The room is locked during the call, so it must only take note. */
@FunctionalInterface
public interface RoomListener {

    /** Takes note of a change; must neither block nor throw. */
    void changed(RoomChange change);

    /**
     * Takes note that it is known at last what became of a change that somebody was told was unknown; if it is kept, it
     * has been told of before this. Must neither block nor throw.
     *
     * @param asker who asked for the change
     */
    default void resolved(ParticipantId asker, boolean kept) {
    }

    /** Takes note that the room is deleted; must neither block nor throw. */
    default void ended() {
    }
}
