package org.pointingparty.room.command;

import org.pointingparty.room.Room;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;

/** Take an archived room up again. */
public record Unarchive() implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return room.archived()
                ? Decision.accept(new UpkeepEvent.RoomUnarchived())
                : Decision.refuse(Reason.NOT_ARCHIVED);
    }
}
