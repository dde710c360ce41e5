package org.pointingparty.room;

/** Take up a room again that was laid aside. */
public record Unarchive() implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return room.archived() ? Decision.accept(new UpkeepEvent.RoomUnarchived()) : Decision.refuse(Reason.NOT_ARCHIVED);
    }
}
