package org.pointingparty.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.pointingparty.live.RoomJournal;
import org.pointingparty.room.RoomEvent;
import org.pointingparty.room.RoomId;

/** Keeps rooms as long as the server runs. Thread-safe. */
@ApplicationScoped
public class MemoryJournal implements RoomJournal {

    private final Map<RoomId, List<List<RoomEvent>>> rooms = new ConcurrentHashMap<>();

    @Override
    public void append(RoomId room, long version, List<RoomEvent> events) {
        rooms.compute(room, (id, kept) -> {
            List<List<RoomEvent>> changes = kept == null ? new ArrayList<>() : kept;
            if (version != changes.size() + 1) {
                throw new IllegalStateException("version " + version + " after " + changes.size());
            }
            changes.add(events);
            return changes;
        });
    }

    @Override
    public List<List<RoomEvent>> read(RoomId room) {
        List<List<RoomEvent>> kept = rooms.get(room);
        return kept == null ? List.of() : List.copyOf(kept);
    }
}
