package org.pointingparty.room.people;

import java.util.Set;

/**
 * Who is there at one moment. It is no part of the room, which outlives every connection.
 *
 * @param present those with a connection, or who lost the last one less than a grace ago; a round waits for them
 * @param arriving those who opened the page less than a grace ago and have had no connection yet; a round does not wait
 * @param vacant whether no facilitator has been there for so long that those present may act
 */
public record Attendance(Set<ParticipantId> present, Set<ParticipantId> arriving, boolean vacant) {

    /** Nobody is there. */
    public static final Attendance NOBODY = new Attendance(Set.of(), Set.of());

    /** Copies both sets. */
    public Attendance {
        present = Set.copyOf(present);
        arriving = Set.copyOf(arriving);
    }

    /** Who is there where facilitators have not been away for long. */
    public Attendance(Set<ParticipantId> present, Set<ParticipantId> arriving) {
        this(present, arriving, false);
    }

    /** The same people, and whether facilitators have been away for long. */
    public Attendance vacant(boolean now) {
        return now == vacant ? this : new Attendance(present, arriving, now);
    }

    /** Whether this participant is to be shown as away. */
    public boolean isAway(ParticipantId id) {
        return !present.contains(id) && !arriving.contains(id);
    }
}
