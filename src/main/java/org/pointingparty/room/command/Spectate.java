package org.pointingparty.room.command;

import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.Role;
import org.pointingparty.room.refusal.Reason;

/**
 * Turn somebody into a spectator, who may become a voter again.
 *
 * @param participant the number of the new spectator
 */
public record Spectate(@Nullable String participant) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return room.participants().inRoom(participant)
                .map(chosen -> Decision.accept(new SeatEvent.RoleChanged(chosen.id(), Role.SPECTATOR)))
                .orElseGet(() -> Decision.refuse(Reason.NO_SUCH_PARTICIPANT));
    }
}
