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
 * Who is in one room by what means: connections, or a stay that ends by itself. Times are nanoseconds of one clock. Not
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

    /** Somebody opened the page, or returned; a connection that has outlasted their leaving counts again. */
    void arrived(ParticipantId id, long now) {
        Stay stay = stay(id);
        stay.until = now + grace;
        see(stay, !stay.connections.isEmpty());
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

    /** @param connection what it is known by; one that is known already changes nothing */
    void connected(ParticipantId id, Object connection) {
        Stay stay = stay(id);
        stay.connections.add(connection);
        see(stay, true);
    }

    /** @param connection what it is known by; one that is not known changes nothing */
    void disconnected(ParticipantId id, Object connection, long now) {
        Stay stay = stays.get(id);
        if (stay != null && stay.connections.remove(connection)) {
            stay.until = later(stay.until, now + grace);
        }
    }

    /** Somebody without a connection is there at least until then. */
    void seen(ParticipantId id, long now, long until) {
        Stay stay = stay(id);
        stay.until = stay.seen ? later(stay.until, until) : until;
        see(stay, true);
    }

    /** Connections may outlast the leaving: they are remembered until they close, lest a return forget them. */
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

    /** Who of these is there, those who have left never; the same object until that changes. */
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
