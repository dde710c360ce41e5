package org.pointingparty.live;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.pointingparty.room.Attendance;
import org.pointingparty.room.ParticipantId;
import org.pointingparty.room.RoomEvent;
import org.pointingparty.room.SeatEvent;

/**
 * Who is in one room by what means: connections, or a stay that ends by itself. Times are nanoseconds of one clock. Not
 * thread-safe; its room guards it.
 */
final class Presence {

    private final long grace;
    private final Map<ParticipantId, Stay> stays = new HashMap<>();
    private Attendance attendance = Attendance.NOBODY;

    /** @param grace how long a stay lasts after joining and after the last connection, in nanoseconds */
    Presence(long grace) {
        this.grace = grace;
    }

    private static final class Stay {
        private int connections;
        private boolean seen;
        private long until;

        private boolean isOver(long now) {
            return connections == 0 && until - now <= 0;
        }
    }

    /** Somebody opened the page. */
    void arrived(ParticipantId id, long now) {
        stay(id).until = now + grace;
    }

    /** Somebody was there before this node knew; a round waits for a grace. */
    void expected(ParticipantId id, long now) {
        seen(id, now, now + grace);
    }

    /** Takes over what has happened in the room. */
    void follow(RoomEvent event, long now) {
        if (event instanceof SeatEvent.ParticipantJoined joined) {
            arrived(joined.participant(), now);
        } else if (event instanceof SeatEvent.ParticipantReturned returned) {
            arrived(returned.participant(), now);
        } else if (event instanceof SeatEvent.ParticipantLeft left) {
            left(left.participant());
        } else if (event instanceof SeatEvent.ParticipantRemoved removed) {
            left(removed.participant());
        } else if (event instanceof SeatEvent.ParticipantErased erased) {
            left(erased.participant());
        }
    }

    void connected(ParticipantId id) {
        Stay stay = stay(id);
        stay.connections++;
        see(stay);
    }

    void disconnected(ParticipantId id, long now) {
        Stay stay = stays.get(id);
        if (stay != null && stay.connections > 0) {
            stay.connections--;
            stay.until = later(stay.until, now + grace);
        }
    }

    /** Somebody without a connection is there at least until then. */
    void seen(ParticipantId id, long now, long until) {
        Stay stay = stay(id);
        stay.until = stay.seen ? later(stay.until, until) : until;
        see(stay);
    }

    void left(ParticipantId id) {
        if (stays.remove(id) != null) {
            attendance = null;
        }
    }

    /** Ends the stays that are over. */
    void sweep(long now) {
        if (stays.values().removeIf(stay -> stay.isOver(now))) {
            attendance = null;
        }
    }

    /** Who is there; the same object until that changes. */
    Attendance attendance() {
        if (attendance == null) {
            attendance = count();
        }
        return attendance;
    }

    private Stay stay(ParticipantId id) {
        return stays.computeIfAbsent(id, key -> {
            attendance = null;
            return new Stay();
        });
    }

    private void see(Stay stay) {
        if (!stay.seen) {
            stay.seen = true;
            attendance = null;
        }
    }

    private Attendance count() {
        Set<ParticipantId> present = new HashSet<>();
        Set<ParticipantId> arriving = new HashSet<>();
        stays.forEach((id, stay) -> (stay.seen ? present : arriving).add(id));
        return new Attendance(present, arriving);
    }

    private static long later(long one, long other) {
        return one - other > 0 ? one : other;
    }
}
