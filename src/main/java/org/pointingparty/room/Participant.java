package org.pointingparty.room;

import java.util.Objects;

/**
 * A visitor in a room.
 *
 * @param id never changes, even over leaving and coming back
 * @param visitor who sits here
 * @param name distinct among those in the room
 * @param role voter or spectator
 * @param left whether the participant has left for good; the seat is kept in case of a return
 */
public record Participant(ParticipantId id, VisitorId visitor, String name, Role role, boolean left) {

    /** @throws NullPointerException if anything is null */
    public Participant {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(visitor, "visitor");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
    }

    /** Whether a round waits for this participant while present. */
    public boolean votes() {
        return !left && role == Role.VOTER;
    }

    Participant named(String newName) {
        return new Participant(id, visitor, newName, role, left);
    }

    Participant as(Role newRole) {
        return new Participant(id, visitor, name, newRole, left);
    }

    Participant gone() {
        return new Participant(id, visitor, name, role, true);
    }

    Participant back(String newName) {
        return new Participant(id, visitor, newName, role, false);
    }
}
