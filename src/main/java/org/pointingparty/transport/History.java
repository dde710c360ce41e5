package org.pointingparty.transport;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pointingparty.live.RoomState;

/** The last moments of a room, so that a page painted a moment ago gets what it lacks and not everything. Thread-safe. */
final class History {

    private static final int LONGEST = 128;

    private final Map<String, RoomState> states = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RoomState> eldest) {
            return size() > LONGEST;
        }
    };

    synchronized void add(RoomState state) {
        states.put(state.token(), state);
    }

    /** The moment with this token, if it is recent. */
    synchronized Optional<RoomState> find(String token) {
        return Optional.ofNullable(states.get(token));
    }
}
