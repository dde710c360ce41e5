package org.pointingparty.room.people;

import java.util.Set;

/**
 * Who is there at one moment. Not part of the room, which outlives every connection.
 *
 * @param present those who have a connection, or lost their last one within the grace; a round waits for them
 * @param arriving those who opened the page within the grace but have not connected yet; a round does not wait for them
 * @param vacant whether facilitators have been absent for so long that those in the room may act in their place
 * @param abandoned whether those by right have been absent for so many days that those who act may do what they could
 */
public record Attendance(
        Set<ParticipantId> present, Set<ParticipantId> arriving, boolean vacant, boolean abandoned) {

    /** Nobody is there. */
    public static final Attendance NOBODY = new Attendance(Set.of(), Set.of());

    /** Copies both sets. */
    public Attendance {
        present = Set.copyOf(present);
        arriving = Set.copyOf(arriving);
    }

    /** An attendance that is not vacant. */
    public Attendance(Set<ParticipantId> present, Set<ParticipantId> arriving) {
        this(present, arriving, false);
    }

    /** An attendance that is not abandoned. */
    public Attendance(Set<ParticipantId> present, Set<ParticipantId> arriving, boolean vacant) {
        this(present, arriving, vacant, false);
    }

    /** The same people, vacant or not. */
    public Attendance vacant(boolean now) {
        return now == vacant ? this : new Attendance(present, arriving, now, abandoned);
    }

    /** The same people, abandoned or not. */
    public Attendance abandoned(boolean now) {
        return now == abandoned ? this : new Attendance(present, arriving, vacant, now);
    }

    /** Whether nobody is there, and nobody on the way. */
    public boolean isEmpty() {
        return present.isEmpty() && arriving.isEmpty();
    }

    /** Whether this participant is to be shown as away. */
    public boolean isAway(ParticipantId id) {
        return !present.contains(id) && !arriving.contains(id);
    }
}
