package org.pointingparty.faults.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the votes of all rooms stood at every version that the journal holds. */
final class Replay {

    private final Map<String, Map<Long, RoundState>> rooms = new HashMap<>();
    private final Map<String, Long> last = new HashMap<>();

    Replay(List<StoredRow> rows) {
        Map<String, RoundState> states = new HashMap<>();
        for (StoredRow row : rows) {
            RoundState state = states.getOrDefault(row.room(), RoundState.NONE).after(row);
            states.put(row.room(), state);
            rooms.computeIfAbsent(row.room(), room -> new HashMap<>()).put(row.version(), state);
            last.put(row.room(), row.version());
        }
    }

    /** How they stood at this version, or null if the journal does not have it. */
    RoundState at(String room, long version) {
        return rooms.getOrDefault(room, Map.of()).get(version);
    }

    /** How they stand in the end. */
    RoundState end(String room) {
        return last.containsKey(room) ? at(room, last.get(room)) : RoundState.NONE;
    }
}
