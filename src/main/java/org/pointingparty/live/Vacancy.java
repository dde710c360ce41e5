package org.pointingparty.live;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.pointingparty.room.Room;
import org.pointingparty.room.people.Attendance;

/**
 * Tells for how long one room has been without a facilitator. Times are nanoseconds of one clock. Not thread-safe; its
 * room guards it.
 */
final class Vacancy {

    private final long patience;
    private final Supplier<Optional<Instant>> longAgo;
    private boolean vacant;
    private long since;

    /**
     * No facilitator has come yet.
     *
     * @param patience after how many nanoseconds without a facilitator those present may act
     * @param longAgo since when no facilitator by right must have been there for the room to be abandoned
     */
    Vacancy(long patience, Supplier<Optional<Instant>> longAgo) {
        this.patience = patience;
        this.longAgo = longAgo;
    }

    /**
     * The attendance, vacant if all facilitators have been away for long, and abandoned if those by right have been for
     * very long; one whose page is just opening is not away.
     */
    Attendance judge(Room room, Attendance there, long now) {
        boolean left = room.participants().inRoom()
                .noneMatch(participant -> participant.facilitator() && !there.isAway(participant.id()));
        if (left && !vacant) {
            since = now;
        }
        vacant = left;
        return there.vacant(left && now - since >= patience).abandoned(isAbandoned(room, there));
    }

    private boolean isAbandoned(Room room, Attendance there) {
        Optional<Instant> last = room.participants().led();
        return last.isPresent() && longAgo.get().filter(last.get()::isBefore).isPresent()
                && !room.participants().isLedByRight(id -> !there.isAway(id));
    }
}
