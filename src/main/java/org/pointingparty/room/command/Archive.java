package org.pointingparty.room.command;

import org.pointingparty.room.Room;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;

/** Archive the room: it can still be read, but nothing is estimated in it. */
public record Archive() implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return room.archived() ? Decision.refuse(Reason.ARCHIVED) : Decision.accept(new UpkeepEvent.RoomArchived());
    }
}
