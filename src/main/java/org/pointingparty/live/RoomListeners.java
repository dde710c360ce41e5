package org.pointingparty.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.people.ParticipantId;

/** Those who are told of what happens in one room. Thread-safe. */
final class RoomListeners {

    private final List<RoomListener> listeners = new CopyOnWriteArrayList<>();

    void add(RoomListener listener) {
        listeners.add(listener);
    }

    void remove(RoomListener listener) {
        listeners.remove(listener);
    }

    boolean isEmpty() {
        return listeners.isEmpty();
    }

    /** Tells all of a change. */
    void changed(RoomChange change) {
        listeners.forEach(listener -> listener.changed(change));
    }

    /** Tells all what became of a change; nobody if no participant has asked for it, but the clock or a newcomer. */
    void resolved(@Nullable ParticipantId asker, boolean kept) {
        if (asker != null) {
            listeners.forEach(listener -> listener.resolved(asker, kept));
        }
    }

    /** Tells all that the room is deleted. */
    void ended() {
        listeners.forEach(RoomListener::ended);
    }
}
