package org.pointingparty.live;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.Participants;

/**
 * Who is in one room, by connections or by a stay that ends by itself. Times are nanoseconds of one clock. Not
 * thread-safe; its room guards it.
 */
final class Presence {

    private final long grace;
    private final Map<ParticipantId, Stay> stays = new HashMap<>();
    private @Nullable Participants counted;
    private @Nullable Attendance attendance;

    /** @param grace how long a stay lasts after joining and after the last connection, in nanoseconds */
    Presence(long grace) {
        this.grace = grace;
    }

    private static final class Stay {
        private final Set<Object> connections = new HashSet<>();
        private boolean seen;
        private long until;

        private boolean isOver(long now) {
            return connections.isEmpty() && until - now <= 0;
        }
    }

    /** Notes that somebody opened the page or returned; a connection still open from before they left counts again. */
    void arrived(ParticipantId id, long now) {
        Stay stay = stay(id);
        stay.until = now + grace;
        see(stay, !stay.connections.isEmpty());
    }

    /** Notes that somebody was there before a restart; rounds wait for them for one grace. */
    void expected(ParticipantId id, long now) {
        seen(id, now, now + grace);
    }

    /** Notes who came or left by this event of the room. */
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

    /** @param connection identifies it; one that is known already changes nothing */
    void connected(ParticipantId id, Object connection) {
        Stay stay = stay(id);
        stay.connections.add(connection);
        see(stay, true);
    }

    /** @param connection identifies it; one that is not known changes nothing */
    void disconnected(ParticipantId id, Object connection, long now) {
        Stay stay = stays.get(id);
        if (stay != null && stay.connections.remove(connection)) {
            stay.until = later(stay.until, now + grace);
        }
    }

    /** Counts somebody as present at least until then, even without a connection. */
    void seen(ParticipantId id, long now, long until) {
        Stay stay = stay(id);
        stay.until = stay.seen ? later(stay.until, until) : until;
        see(stay, true);
    }

    /**
     * Notes that somebody left. Connections still open are remembered until they close, so that they count after a
     * return.
     */
    void left(ParticipantId id) {
        stays.computeIfPresent(id, (same, stay) -> stay.connections.isEmpty() ? null : stay);
        attendance = null;
    }

    /** Ends the stays that are over. */
    void sweep(long now) {
        if (stays.values().removeIf(stay -> stay.isOver(now))) {
            attendance = null;
        }
    }

    /** Which of these people are there, never those who have left; the same object until that changes. */
    Attendance attendance(Participants people) {
        if (attendance == null || counted != people) {
            counted = people;
            attendance = count(people);
        }
        return attendance;
    }

    private Stay stay(ParticipantId id) {
        return stays.computeIfAbsent(id, key -> {
            attendance = null;
            return new Stay();
        });
    }

    private void see(Stay stay, boolean seen) {
        if (stay.seen != seen) {
            stay.seen = seen;
            attendance = null;
        }
    }

    private Attendance count(Participants people) {
        Set<ParticipantId> present = new HashSet<>();
        Set<ParticipantId> arriving = new HashSet<>();
        stays.forEach((id, stay) -> {
            if (people.inRoom(id).isPresent()) {
                (stay.seen ? present : arriving).add(id);
            }
        });
        return new Attendance(present, arriving);
    }

    private static long later(long one, long other) {
        return one - other > 0 ? one : other;
    }
}
