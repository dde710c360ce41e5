package org.pointingparty.room.command;

import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.Role;
import org.pointingparty.room.refusal.Reason;

/**
 * Become a voter or a spectator.
 *
 * @param role the word for the role
 */
public record SetRole(@Nullable String role) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return Role.of(role)
                .map(wanted -> Decision.accept(new SeatEvent.RoleChanged(by, wanted)))
                .orElseGet(() -> Decision.refuse(Reason.ROLE_UNKNOWN));
    }
}
