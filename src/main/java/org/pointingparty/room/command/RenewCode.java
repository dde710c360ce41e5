package org.pointingparty.room.command;

import org.pointingparty.room.Room;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.people.ParticipantId;

/** Give the room another code; the old one opens it no more. Whoever is in the room stays. */
public record RenewCode() implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return Decision.accept(new UpkeepEvent.CodeRenewed());
    }
}
