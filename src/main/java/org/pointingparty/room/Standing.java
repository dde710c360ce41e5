package org.pointingparty.room;

import org.jspecify.annotations.Nullable;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.people.Participant;

/** What somebody is in a room, for the purpose of permissions. */
public enum Standing {
    /** Not in the room. */
    STRANGER,
    /** In the room, voter or spectator. */
    PARTICIPANT,
    /** A participant in a room where no facilitator has been present for long. */
    DEPUTY,
    /** A facilitator who only acts. */
    ACTING,
    /** A facilitator by right, or one who acts in a room that those by right have abandoned. */
    FACILITATOR;

    /** What this seat gives; null is the seat of somebody who is not in the room. */
    public static Standing of(@Nullable Participant seat, Attendance there) {
        if (seat == null) {
            return STRANGER;
        }
        return switch (seat.mandate()) {
            case NONE -> there.vacant() ? DEPUTY : PARTICIPANT;
            case ACTING -> there.abandoned() ? FACILITATOR : ACTING;
            case RIGHT -> FACILITATOR;
        };
    }
}
