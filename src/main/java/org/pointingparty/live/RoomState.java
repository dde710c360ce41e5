package org.pointingparty.live;

import org.pointingparty.room.Room;
import org.pointingparty.room.people.Attendance;

/**
 * A room and who is there, at one moment.
 *
 * @param room the room
 * @param attendance who is there
 * @param sequence counts changes of the attendance on this node, from a random start
 */
public record RoomState(Room room, Attendance attendance, long sequence) {

    /** The opaque token of this moment: equal tokens mean equal pages. Short, for every frame carries one. */
    public String token() {
        return Long.toString(room.version(), Character.MAX_RADIX) + "." + Long.toString(sequence, Character.MAX_RADIX);
    }

    RoomState with(Room changed) {
        return new RoomState(changed, attendance, sequence);
    }

    RoomState with(Attendance changed) {
        return changed == attendance || changed.equals(attendance) ? this : new RoomState(room, changed, sequence + 1);
    }
}
