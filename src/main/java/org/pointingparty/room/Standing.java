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
    /** A facilitator. */
    FACILITATOR;

    /** What this seat gives; null is the seat of somebody who is not in the room. */
    public static Standing of(@Nullable Participant seat, Attendance there) {
        if (seat == null) {
            return STRANGER;
        }
        return seat.facilitator() ? FACILITATOR : there.vacant() ? DEPUTY : PARTICIPANT;
    }
}
