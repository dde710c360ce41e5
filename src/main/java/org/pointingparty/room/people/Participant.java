package org.pointingparty.room.people;

import java.util.Objects;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * A visitor in a room.
 *
 * @param id never changes, even over leaving and coming back
 * @param visitor who sits here
 * @param name distinct among those in the room
 * @param role voter or spectator
 * @param facilitator whether the participant may facilitate; kept over leaving and coming back
 * @param seat whether the participant is still in the room; the seat is kept in case of a return
 */
public record Participant(
        ParticipantId id, VisitorId visitor, String name, Role role, boolean facilitator, Seat seat) {

    /** The name of somebody who was erased, in every language. */
    public static final String ERASED = "…";

    /** @throws NullPointerException if anything is null */
    public Participant {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(visitor, "visitor");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(seat, "seat");
    }

    /** Whether the participant is not in the room any more, for whatever reason. */
    public boolean left() {
        return seat != Seat.TAKEN;
    }

    /** Whether a round waits for this participant while present. */
    public boolean votes() {
        return !left() && role == Role.VOTER;
    }

    /** Whether nothing is known of the participant any more. */
    public boolean isErased() {
        return visitor.equals(VisitorId.erased(id));
    }

    @InsideRoom
    public Participant named(String newName) {
        return new Participant(id, visitor, newName, role, facilitator, seat);
    }

    @InsideRoom
    public Participant as(Role newRole) {
        return new Participant(id, visitor, name, newRole, facilitator, seat);
    }

    @InsideRoom
    public Participant facilitating(boolean from) {
        return new Participant(id, visitor, name, role, from, seat);
    }

    @InsideRoom
    public Participant in(Seat newSeat) {
        return new Participant(id, visitor, name, role, facilitator, newSeat);
    }

    /** Nobody, in the same seat. */
    Participant erased() {
        return new Participant(id, VisitorId.erased(id), ERASED, role, false, Seat.LEFT);
    }

    @InsideRoom
    public Participant back(String newName) {
        return new Participant(id, visitor, newName, role, facilitator, Seat.TAKEN);
    }
}
