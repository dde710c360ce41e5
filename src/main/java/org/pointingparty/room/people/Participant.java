package org.pointingparty.room.people;

import java.util.Objects;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * A visitor in a room, with a role.
 *
 * @param id never changes, even if the participant leaves and comes back
 * @param visitor the visitor who has this seat
 * @param name distinct among those in the room
 * @param role voter or spectator
 * @param mandate by what the participant facilitates; stays so after leaving and coming back
 * @param seat whether the participant is in the room; the seat is kept for a return
 */
public record Participant(
        ParticipantId id, VisitorId visitor, String name, Role role, Mandate mandate, Seat seat) {

    /** The name shown for an erased participant, in every language. */
    public static final String ERASED = "…";

    /** @throws NullPointerException if anything is null */
    public Participant {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(visitor, "visitor");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(mandate, "mandate");
        Objects.requireNonNull(seat, "seat");
    }

    /** Whether the participant is no longer in the room, for any reason. */
    public boolean left() {
        return seat != Seat.TAKEN;
    }

    /** Whether a round waits for this participant when present. */
    public boolean votes() {
        return !left() && role == Role.VOTER;
    }

    /** Whether the participant is a facilitator, by right or acting. */
    public boolean facilitator() {
        return mandate != Mandate.NONE;
    }

    /** Whether that facilitator may remove this participant: one whose mandate is weaker. */
    public boolean isRemovableBy(Participant other) {
        return mandate.compareTo(other.mandate) < 0;
    }

    /** Whether that facilitator may erase this participant: oneself, whom one may remove, and by right who has left. */
    public boolean isErasableBy(Participant other) {
        return id.equals(other.id) || isRemovableBy(other) || left() && other.mandate == Mandate.RIGHT;
    }

    /** Whether the participant has been erased. */
    public boolean isErased() {
        return visitor.equals(VisitorId.erased(id));
    }

    /** The same participant with this name. */
    @InsideRoom
    public Participant named(String newName) {
        return new Participant(id, visitor, newName, role, mandate, seat);
    }

    /** The same participant in this role. */
    @InsideRoom
    public Participant as(Role newRole) {
        return new Participant(id, visitor, name, newRole, mandate, seat);
    }

    /** The same participant with this mandate. */
    @InsideRoom
    public Participant facilitating(Mandate by) {
        return new Participant(id, visitor, name, role, by, seat);
    }

    /** The same participant with the seat in this state. */
    @InsideRoom
    public Participant in(Seat newSeat) {
        return new Participant(id, visitor, name, role, mandate, newSeat);
    }

    /** The same seat after erasing, nobody's. */
    Participant erased() {
        return new Participant(id, VisitorId.erased(id), ERASED, role, Mandate.NONE, Seat.LEFT);
    }

    /** The same participant, back in the room under this name. */
    @InsideRoom
    public Participant back(String newName) {
        return new Participant(id, visitor, newName, role, mandate, Seat.TAKEN);
    }
}
