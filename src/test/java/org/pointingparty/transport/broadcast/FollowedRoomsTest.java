package org.pointingparty.transport.broadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.TrialRooms;

class FollowedRoomsTest {

    private final TrialRooms trial = new TrialRooms();
    private final LiveRoom room = trial.room(1);
    private final List<LiveRoom> begun = new ArrayList<>();
    private boolean broken;
    private final FollowedRooms followed = new FollowedRooms(this::begin);

    private RoomBroadcast begin(LiveRoom of) {
        if (broken) {
            throw new IllegalStateException("the failure of this test");
        }
        begun.add(of);
        return new RoomBroadcast(of, (fragment, view, language) -> "", new ScriptedSendThreads());
    }

    @Test
    void aRoomIsFollowedOnceUntilTheLastOfItsConnectionsIsOver() {
        RoomBroadcast first = followed.follow(room);
        assertSame(first, followed.follow(room));
        followed.unfollow(room);
        assertSame(first, followed.follow(room));
        followed.unfollow(room);
        followed.unfollow(room);
        assertNotSame(first, followed.follow(room));
        assertEquals(List.of(room, room), begun);
    }

    @Test
    void anotherRoomIsFollowedByItself() {
        LiveRoom other = trial.room(1);
        assertNotSame(followed.follow(room), followed.follow(other));
        assertEquals(List.of(room, other), begun);
    }

    @Test
    void aRoomThatCouldNotBeFollowedIsTriedAnew() {
        broken = true;
        assertThrows(IllegalStateException.class, () -> followed.follow(room));
        broken = false;
        RoomBroadcast broadcast = followed.follow(room);
        followed.unfollow(room);
        assertNotSame(broadcast, followed.follow(room), "nobody follows it any more");
    }
}
