package org.pointingparty.live;

import org.pointingparty.room.Room;
import org.pointingparty.room.people.Attendance;

/**
 * Tells for how long one room has been without a facilitator. Times are nanoseconds of one clock. Not thread-safe; its
 * room guards it.
 */
final class Vacancy {

    private final long patience;
    private boolean vacant;
    private long since;

    /** @param patience after how many nanoseconds without a facilitator those present may act */
    Vacancy(long patience) {
        this.patience = patience;
    }

    /**
     * The attendance, vacant if all facilitators have been away for long; one whose page is just opening is not away.
     */
    Attendance judge(Room room, Attendance there, long now) {
        boolean left = room.participants().inRoom()
                .noneMatch(participant -> participant.facilitator() && !there.isAway(participant.id()));
        if (left && !vacant) {
            since = now;
        }
        vacant = left;
        return there.vacant(left && now - since >= patience);
    }
}
