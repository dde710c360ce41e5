package org.pointingparty.transport.broadcast;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.room.RoomId;

/**
 * Follows each room as long as it has connections. A room may be busy with its journal for seconds when it is first
 * followed; only those who want to follow the same room wait for that. Thread-safe.
 */
final class FollowedRooms {

    private final Map<RoomId, Following> followed = new ConcurrentHashMap<>();
    private final Function<LiveRoom, RoomBroadcast> begin;

    /** @param begin begins to follow a room; may wait for it */
    FollowedRooms(Function<LiveRoom, RoomBroadcast> begin) {
        this.begin = begin;
    }

    /** One room; the map guards the number of its connections, this object its broadcast. */
    private static final class Following {
        private int connections;
        private volatile @Nullable RoomBroadcast broadcast;

        private Following more() {
            connections++;
            return this;
        }

        private boolean less() {
            connections--;
            return connections > 0;
        }

        private synchronized RoomBroadcast begun(LiveRoom room, Function<LiveRoom, RoomBroadcast> begin) {
            if (broadcast == null) {
                broadcast = begin.apply(room);
            }
            return broadcast;
        }
    }

    /** Follows a room for one more connection, until {@link #unfollow}; if that fails, nothing has happened. */
    RoomBroadcast follow(LiveRoom room) {
        Following following = followed.compute(id(room),
                (same, there) -> (there == null ? new Following() : there).more());
        try {
            return following.begun(room, begin);
        } catch (RuntimeException | Error failure) {
            unfollow(room);
            throw failure;
        }
    }

    /** A connection that followed the room is over; with the last one the room is followed no longer. */
    void unfollow(LiveRoom room) {
        followed.computeIfPresent(id(room), (same, following) -> {
            boolean goesOn = following.less();
            if (!goesOn && following.broadcast != null) {
                following.broadcast.stop();
            }
            return goesOn ? following : null;
        });
    }

    private static RoomId id(LiveRoom room) {
        return room.state().room().id();
    }
}
